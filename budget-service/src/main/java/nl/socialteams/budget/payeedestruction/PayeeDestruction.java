// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

import org.hibernate.annotations.Immutable;

/** The proof that who a payee was is destroyed. */
@Entity
@Immutable
class PayeeDestruction {
  @Id private UUID payee;
  private String municipality;
  private LocalDate destroyedOn;
  private String destroyedBy;
  private Integer lastPaidIn;
  private int expenditures;
  private int keptYears;

  protected PayeeDestruction() {}

  UUID payee() {
    return payee;
  }

  PayeeDestructionView view() {
    return new PayeeDestructionView(
        payee, municipality, destroyedOn, destroyedBy, lastPaidIn, expenditures, keptYears);
  }
}
