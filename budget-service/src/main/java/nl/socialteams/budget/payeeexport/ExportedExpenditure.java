// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeeexport;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.expenditure.Expenditure;
import nl.socialteams.budget.expenditure.ExpenditureStatus;
import nl.socialteams.budget.money.Money;

/** An expenditure of which somebody is the payee. */
@Schema(name = "PayeeExportExpenditure", description = "Uitgave aan de ontvanger / to the payee.")
public record ExportedExpenditure(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID expenditureId,
    @NotNull @Schema(description = "Aangevraagd op / asked for on.", examples = "2017-03-14")
        LocalDate requestedOn,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Bedrag / amount.", examples = "125.00")
        Money amount,
    @NotNull @Schema(examples = "PAID") ExpenditureStatus status,
    @NotNull @Schema(description = "Betalingen, oudste eerst / payments, oldest first.")
        List<ExportedPayment> payments) {

  static ExportedExpenditure of(Expenditure expenditure) {
    return new ExportedExpenditure(
        expenditure.id(),
        expenditure.history().getFirst().moment().day(),
        expenditure.spending().amount(),
        expenditure.status(),
        expenditure.history().stream()
            .filter(entry -> entry.amount() != null)
            .map(ExportedPayment::of)
            .toList());
  }
}
