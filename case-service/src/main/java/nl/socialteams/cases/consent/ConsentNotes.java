// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.knowntime.Today;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what a client said of a consent. */
@ApplicationScoped
public class ConsentNotes implements SealedTable {
  private static final String KIND = "consent";

  private final Sealer sealer;
  private final AccessRecorder access;
  private final Today today;

  @Inject
  ConsentNotes(Sealer sealer, AccessRecorder access, Today today) {
    this.sealer = sealer;
    this.access = access;
    this.today = today;
  }

  public ConsentView show(Consent consent) {
    SealedPlace place = place(consent);
    String note = sealer.open(place, consent.sealed(), ConsentWords.class).note();
    return consent.view(note, today.date());
  }

  byte[] seal(Consent consent, String note) {
    return sealer.seal(place(consent), new ConsentWords(note));
  }

  private SealedPlace place(Consent consent) {
    DataSubject client = ClientIdentities.subject(consent.client());
    access.tells("case", consent.caseId(), client, consent.municipality());
    return new SealedPlace(KIND, consent.id(), client);
  }

  @Override
  public String table() {
    return "consent";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
