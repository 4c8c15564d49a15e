// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeeexport;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.expenditure.ExpenditureStatus;
import nl.socialteams.budget.expenditure.StatusEntry;
import nl.socialteams.budget.money.Money;

/** Money that went to a payee, or came back. */
@Schema(name = "PayeeExportPayment", description = "Betaling of terugbetaling / a payment.")
public record ExportedPayment(
    @NotNull @Schema(description = "Dag / day.", examples = "2017-03-20") LocalDate on,
    @NotNull @Schema(examples = "PAID") ExpenditureStatus status,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Bedrag / amount.", examples = "125.00")
        Money amount) {

  static ExportedPayment of(StatusEntry entry) {
    return new ExportedPayment(entry.moment().day(), entry.status(), entry.amount());
  }
}
