// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

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
    @Schema(
            description =
                "Toelichting: welk probleem het voorkomt, in eigen woorden; wordt verzegeld bewaard"
                    + " / in one's own words which problem it prevents; kept sealed.")
        @Size(min = 1, max = 1000)
        String explanation,
    @Schema(description = "Casus (pseudoniem) / the case it is for.") UUID caseId,
    @Schema(description = "Huishouden (pseudoniem) / the household it is for, else the case.")
        UUID householdId,
    @Schema(
            description =
                "Collectieve activiteit / for an activity of many, else a case or household.",
            examples = "true")
        Boolean collectiveActivity,
    @Schema(description = "De collectieve activiteit, als die bekend is / the activity, if known.")
        UUID activityId,
    @Schema(examples = "ORGANISATION") @NotNull PayeeKind payeeKind,
    @Schema(
            description =
                "Ontvanger / payee, for a payment file; without one it is paid outside of files.")
        UUID payeeId,
    @Schema(examples = "NORMAL") @NotNull Urgency urgency,
    @Schema(description = "Aangevraagd op / asked for on; now, where absent.") Instant requestedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  boolean forCollective() {
    return Boolean.TRUE.equals(collectiveActivity) || activityId != null;
  }

  /**
   * @param household null where it is not known
   */
  Spending spending(UUID household) {
    return new Spending(
        teamId,
        amount,
        purpose,
        lifeDomain,
        problemPrevented,
        caseId,
        household,
        forCollective(),
        activityId,
        payeeKind,
        urgency);
  }
}
