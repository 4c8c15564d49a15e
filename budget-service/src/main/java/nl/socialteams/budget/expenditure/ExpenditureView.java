// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** An expenditure as the API shows it. */
@Schema(name = "Expenditure", description = "Uitgave / an expenditure.")
public record ExpenditureView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID expenditureId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID budgetId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull
        @Schema(type = SchemaType.STRING, description = "Bedrag / amount.", examples = "125.00")
        Money amount,
    @NotNull @Schema(examples = "COURSE") Purpose purpose,
    @NotNull @Schema(examples = "FINANCES") LifeDomain lifeDomain,
    @NotNull @Schema(examples = "DEBT") ProblemPrevented problemPrevented,
    @Schema(description = "Casus (pseudoniem) / the case it is for.") UUID caseId,
    @NotNull @Schema(description = "Collectieve activiteit / for many.", examples = "true")
        Boolean collectiveActivity,
    @NotNull @Schema(examples = "ORGANISATION") PayeeKind payeeKind,
    @NotNull @Schema(examples = "NORMAL") Urgency urgency,
    @NotNull @Schema(examples = "RESERVED") ExpenditureStatus status,
    @NotNull @Schema(description = "Statussen, oudste eerst / statuses, oldest first.")
        List<StatusView> history) {

  static ExpenditureView of(Expenditure expenditure) {
    Spending spending = expenditure.spending();
    return new ExpenditureView(
        expenditure.id(),
        expenditure.budget(),
        expenditure.municipality(),
        spending.team(),
        spending.amount(),
        spending.purpose(),
        spending.lifeDomain(),
        spending.problemPrevented(),
        spending.caseId(),
        spending.collectiveActivity(),
        spending.payeeKind(),
        spending.urgency(),
        expenditure.status(),
        expenditure.history().stream().map(StatusView::of).toList());
  }
}
