// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.expenditure.PayeeKind;
import nl.socialteams.budget.workingbudget.Budget;

/** A payee to record. */
@Schema(name = "NewPayee", description = "Vast te leggen ontvanger / a payee to record.")
public record NewPayee(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(examples = "SUPPLIER") @NotNull PayeeKind kind,
    @Schema(
            description = "Naam van de rekeninghouder / name of the account's holder.",
            examples = "Werkschoenen Verzonnen BV")
        @NotBlank
        @Size(max = 70)
        String payeeName,
    @Schema(description = "IBAN.", examples = "NL91ABNA0417164300") @NotNull Iban iban) {

  PayeeDetails details() {
    return new PayeeDetails(payeeName, iban.value());
  }
}
