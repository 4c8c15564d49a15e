// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Who a payee is, sealed; the fingerprint finds an account again and tells nothing. */
@Entity
class PayeePerson {
  @Id private UUID id;
  private byte[] sealed;
  private byte[] ibanKey;

  protected PayeePerson() {}

  PayeePerson(UUID payee, PayeeDetails details, PayeeIdentities identities) {
    this.id = payee;
    describe(details, identities);
  }

  void describe(PayeeDetails details, PayeeIdentities identities) {
    this.sealed = identities.seal(id, details);
    this.ibanKey = identities.key(details.iban());
  }

  UUID payee() {
    return id;
  }

  byte[] sealed() {
    return sealed;
  }
}
