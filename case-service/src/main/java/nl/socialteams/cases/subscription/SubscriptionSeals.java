// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where addresses and secrets are sealed and opened. */
@ApplicationScoped
public class SubscriptionSeals implements SealedTable {
  private static final String KIND = "subscription";

  private final Sealer sealer;

  @Inject
  SubscriptionSeals(Sealer sealer) {
    this.sealer = sealer;
  }

  byte[] seal(UUID subscription, SealedTerms terms) {
    return sealer.seal(SealedPlace.ofNobody(KIND, subscription), terms);
  }

  public SealedTerms open(UUID subscription, byte[] sealed) {
    return sealer.open(SealedPlace.ofNobody(KIND, subscription), sealed, SealedTerms.class);
  }

  @Override
  public String table() {
    return "subscription";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
