// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.sealing.Fingerprints;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened who a payee is. */
@ApplicationScoped
class PayeeIdentities implements SealedTable {
  private static final String KIND = "payee";
  private static final String ACCOUNT = "payee-iban";

  private final Sealer sealer;
  private final Fingerprints fingerprints;

  @Inject
  PayeeIdentities(Sealer sealer, Fingerprints fingerprints) {
    this.sealer = sealer;
    this.fingerprints = fingerprints;
  }

  PayeeDetails of(PayeePerson person) {
    return sealer.open(place(person.payee()), person.sealed(), PayeeDetails.class);
  }

  byte[] seal(UUID payee, PayeeDetails details) {
    return sealer.seal(place(payee), details);
  }

  byte[] key(String iban) {
    return fingerprints.of(ACCOUNT, iban);
  }

  private static SealedPlace place(UUID payee) {
    return SealedPlace.ofPerson(KIND, payee);
  }

  @Override
  public String table() {
    return "payee_person";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
