// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;
import nl.socialteams.budget.money.NotNegativeMoney;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** A mandate to record. */
@Schema(name = "NewMandate", description = "Vast te leggen mandaat / a mandate to record.")
public record NewMandate(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(examples = "BUDGET_HOLDER") @NotNull MandatedRole role,
    @Schema(
            type = SchemaType.STRING,
            description =
                "Hoogste bedrag dat de rol mag toekennen van wat anderen aanvragen / highest amount"
                    + " of what others ask for.",
            examples = "25000.00")
        @NotNull
        @NotNegativeMoney
        Money decideUpTo,
    @Schema(
            type = SchemaType.STRING,
            description =
                "Tot en met dit bedrag is een eigen aanvraag meteen toegekend / one's own requests"
                    + " up to this amount are approved at once; nothing, where absent; at most"
                    + " fourEyesAbove.",
            examples = "0.00")
        @NotNegativeMoney
        Money ownUpTo,
    @Schema(
            type = SchemaType.STRING,
            description =
                "Boven dit bedrag kennen twee mensen toe (vier ogen) / above this amount two people"
                    + " have to approve.",
            examples = "5000.00")
        @NotNegativeMoney
        Money fourEyesAbove,
    @Schema(
            description =
                "Geldig vanaf / valid from; what was recorded last, among what has begun, counts.",
            examples = "2030-01-01")
        @NotNull
        LocalDate validFrom,
    @Schema(description = "Geldig tot / valid until, exclusive; absent until further notice.")
        LocalDate validUntil,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  /**
   * @throws InvalidInput where it would end before it begins, or one person would approve for
   *     themselves what two have to
   */
  void requireOrder() {
    List<Fault> faults = new ArrayList<>();
    if (validUntil != null && !validUntil.isAfter(validFrom)) {
      faults.add(Fault.of(Fault.Place.BODY, "/validUntil", "ends-before-it-begins"));
    }
    if (ownUpTo != null && fourEyesAbove != null && ownUpTo.compareTo(fourEyesAbove) > 0) {
      faults.add(Fault.of(Fault.Place.BODY, "/ownUpTo", "own-above-four-eyes", fourEyesAbove));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
