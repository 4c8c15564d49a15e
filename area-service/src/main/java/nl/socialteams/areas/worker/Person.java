// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who a worker is, sealed; the fingerprint finds a family name again and tells nothing. */
@Entity
@Table(name = "worker_person")
class Person {
  @Id private UUID id;
  private byte[] sealed;
  private byte[] familyNameKey;

  protected Person() {}

  /**
   * @param worker whose pseudonym is the key of the row
   */
  Person(UUID worker, PersonDetails details, WorkerIdentities identities) {
    this.id = worker;
    describe(details, identities);
  }

  void describe(PersonDetails details, WorkerIdentities identities) {
    this.sealed = identities.seal(id, details);
    this.familyNameKey = identities.key(details.familyName());
  }

  UUID worker() {
    return id;
  }

  byte[] sealed() {
    return sealed;
  }
}
