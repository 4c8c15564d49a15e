// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

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
    @Schema(
            type = SchemaType.STRING,
            description = "Wat het tot nu toe kostte / what it has cost; absent before payment.")
        Money spent,
    @NotNull @Schema(examples = "COURSE") Purpose purpose,
    @NotNull @Schema(examples = "FINANCES") LifeDomain lifeDomain,
    @NotNull @Schema(examples = "DEBT") ProblemPrevented problemPrevented,
    @Schema(
            description =
                "Toelichting; alleen bij een enkele uitgave, voor wie in het team werkt, haar"
                    + " aanvroeg of betaalt, en niet van een vernietigde casus / explanation; only of"
                    + " a single expenditure, for who works in the team, asked for it or pays, and not"
                    + " of a destroyed case.")
        String explanation,
    @Schema(
            description =
                "Casus (pseudoniem); voor dezelfden als de toelichting / the case it is for; told to"
                    + " whom the explanation is.")
        UUID caseId,
    @Schema(
            description =
                "Huishouden (pseudoniem); voor dezelfden / the household it is for; told to the"
                    + " same.")
        UUID householdId,
    @NotNull @Schema(description = "Collectieve activiteit / for many.", examples = "true")
        Boolean collectiveActivity,
    @Schema(description = "De activiteit, als die bekend is / the activity, where it is known.")
        UUID activityId,
    @NotNull @Schema(examples = "ORGANISATION") PayeeKind payeeKind,
    @Schema(description = "Ontvanger / payee, where one was named.") UUID payeeId,
    @NotNull @Schema(examples = "NORMAL") Urgency urgency,
    @NotNull @Schema(examples = "RESERVED") ExpenditureStatus status,
    @NotNull
        @Schema(
            description = "Aantal toekenningen tot nu toe / how many have approved it.",
            examples = "0")
        Integer approvals,
    @Schema(
            description =
                "Toegekend binnen het mandaat van de aanvrager, in dezelfde aanroep / approved by"
                    + " the mandate of who asked.")
        Boolean decidedAutomatically,
    @Schema(
            description =
                "Minuten van aanvraag tot besluit / minutes from request to decision; absent before"
                    + " it.")
        Long minutesToDecision,
    @NotNull @Schema(description = "Statussen, oudste eerst / statuses, oldest first.")
        List<StatusView> history) {

  /** Amounts and classes, for who is not to know for whom it is. */
  static ExpenditureView ofNobody(Expenditure expenditure) {
    return of(expenditure, Words.NONE, null, null);
  }

  static ExpenditureView of(Expenditure expenditure, Words words) {
    Spending spending = expenditure.spending();
    return of(expenditure, words, spending.caseId(), spending.household());
  }

  private static ExpenditureView of(
      Expenditure expenditure, Words words, UUID caseId, UUID household) {
    Spending spending = expenditure.spending();
    DecisionClock clock = DecisionClock.of(expenditure);
    return new ExpenditureView(
        expenditure.id(),
        expenditure.budget(),
        expenditure.municipality(),
        spending.team(),
        spending.amount(),
        expenditure.spent(),
        spending.purpose(),
        spending.lifeDomain(),
        spending.problemPrevented(),
        words.explanation(),
        caseId,
        household,
        spending.collectiveActivity(),
        spending.activity(),
        spending.payeeKind(),
        expenditure.payee(),
        spending.urgency(),
        expenditure.status(),
        expenditure.approvals(),
        clock.automatic(),
        clock.minutes(),
        history(expenditure, words));
  }

  private static List<StatusView> history(Expenditure expenditure, Words words) {
    List<StatusEntry> entries = expenditure.history();
    return IntStream.range(0, entries.size())
        .mapToObj(at -> StatusView.of(entries.get(at), words.reasonOf(at)))
        .toList();
  }
}
