// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.expenditure.PayeeKind;

/** What is known of a payee from now on. */
@Schema(name = "PayeeChange", description = "Gegevens van een ontvanger / a payee's data.")
public record PayeeChange(
    @Schema(examples = "SUPPLIER") @NotNull PayeeKind kind,
    @Schema(description = "Naam / name.", examples = "Werkschoenen Verzonnen BV")
        @NotBlank
        @Size(max = 70)
        String payeeName,
    @Schema(description = "IBAN.", examples = "NL91ABNA0417164300") @NotNull Iban iban) {

  PayeeDetails details() {
    return new PayeeDetails(payeeName, iban.value());
  }
}
