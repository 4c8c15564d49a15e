// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where the words of a request or an offer are opened. */
@ApplicationScoped
public class EntryDescriptions implements SealedTable {
  private static final String KIND = "exchange-entry";

  private final Sealer sealer;

  @Inject
  EntryDescriptions(Sealer sealer) {
    this.sealer = sealer;
  }

  /** Null where the resident was destroyed. */
  public String of(ExchangeEntry entry) {
    return entry.sealed() == null
        ? null
        : sealer.open(place(entry), entry.sealed(), ResidentsWords.class).description();
  }

  byte[] seal(ExchangeEntry entry, String description) {
    return sealer.seal(place(entry), new ResidentsWords(description));
  }

  private static SealedPlace place(ExchangeEntry entry) {
    return new SealedPlace(KIND, entry.id(), new DataSubject("participant", entry.participant()));
  }

  @Override
  public String table() {
    return "exchange_entry";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
