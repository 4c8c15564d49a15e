// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.payee.Iban;
import nl.socialteams.budget.workingbudget.Budget;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** A batch of payments to make. */
@Schema(name = "NewPaymentBatch", description = "Aan te maken betaalbestand / a batch to make.")
public record NewPaymentBatch(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(
            description = "Naam van de rekening van de gemeente / holder of the paying account.",
            examples = "Gemeente Maastricht")
        @NotBlank
        @Size(max = 70)
        String debtorName,
    @Schema(
            description = "Rekening van de gemeente / paying account.",
            examples = "NL91ABNA0417164300")
        @NotNull
        Iban debtorIban,
    @Schema(
            description =
                "Uitvoerdatum / execution date, from today to a year ahead; today, where absent.")
        LocalDate executionDate) {
  private static final int YEARS_AHEAD = 1;

  /**
   * @return the day on which the bank is to carry it out
   * @throws InvalidInput where that is over, or further ahead than a bank takes
   */
  LocalDate executionDate(Today today) {
    LocalDate day = today.unless(executionDate);
    LocalDate first = today.date();
    LocalDate last = first.plusYears(YEARS_AHEAD);
    if (day.isBefore(first) || day.isAfter(last)) {
      throw new InvalidInput(
          List.of(
              Fault.of(
                  Fault.Place.BODY, "/executionDate", "execution-date-out-of-range", first, last)));
    }
    return day;
  }
}
