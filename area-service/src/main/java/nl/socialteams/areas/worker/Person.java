// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Who a worker is: personal data, in a table of its own. */
@Entity
@Table(name = "worker_person")
class Person {
  @Id private UUID worker;
  private String givenName;
  private String familyName;
  private String familyNameKey;
  private String email;
  private String phone;

  protected Person() {}

  Person(UUID worker, PersonDetails details) {
    this.worker = worker;
    describe(details);
  }

  void describe(PersonDetails details) {
    this.givenName = details.givenName();
    this.familyName = details.familyName();
    this.familyNameKey = NameKey.of(details.familyName());
    this.email = details.email();
    this.phone = details.phone();
  }

  UUID worker() {
    return worker;
  }

  PersonDetails details() {
    return new PersonDetails(givenName, familyName, email, phone);
  }
}
