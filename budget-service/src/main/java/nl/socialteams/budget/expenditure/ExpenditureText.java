// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** The sealed texts of an expenditure. */
@Entity
class ExpenditureText {
  @Id private UUID id;
  private byte[] sealed;

  protected ExpenditureText() {}

  ExpenditureText(UUID id, byte[] sealed) {
    this.id = id;
    this.sealed = sealed;
  }

  void write(byte[] other) {
    this.sealed = other;
  }

  byte[] sealed() {
    return sealed;
  }
}
