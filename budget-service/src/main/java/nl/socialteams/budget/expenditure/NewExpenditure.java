// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.PositiveMoney;

/** An expenditure to ask for. */
@Schema(name = "NewExpenditure", description = "Aan te vragen uitgave / an expenditure to ask for.")
public record NewExpenditure(
    @Schema(description = "Werkbudget / budget.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60")
        @NotNull
        UUID budgetId,
    @Schema(description = "Team.", examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") @NotNull
        UUID teamId,
    @Schema(
            type = SchemaType.STRING,
            description = "Bedrag / amount, more than nothing.",
            examples = "125.00")
        @NotNull
        @PositiveMoney
        Money amount,
    @Schema(examples = "COURSE") @NotNull Purpose purpose,
    @Schema(examples = "FINANCES") @NotNull LifeDomain lifeDomain,
    @Schema(examples = "DEBT") @NotNull ProblemPrevented problemPrevented,
    @Schema(description = "Casus (pseudoniem) / the case it is for; else collectiveActivity.")
        UUID caseId,
    @Schema(
            description = "Collectieve activiteit / for an activity of many; else caseId.",
            examples = "true")
        Boolean collectiveActivity,
    @Schema(examples = "ORGANISATION") @NotNull PayeeKind payeeKind,
    @Schema(examples = "NORMAL") @NotNull Urgency urgency,
    @Schema(description = "Aangevraagd op / asked for on; now, where absent.") Instant requestedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  boolean forCollective() {
    return Boolean.TRUE.equals(collectiveActivity);
  }

  Spending spending() {
    return new Spending(
        teamId,
        amount,
        purpose,
        lifeDomain,
        problemPrevented,
        caseId,
        forCollective(),
        payeeKind,
        urgency);
  }
}
