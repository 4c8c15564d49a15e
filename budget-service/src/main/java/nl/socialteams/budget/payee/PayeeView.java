// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.expenditure.PayeeKind;

/** A payee as the API shows it to who pays. */
@Schema(name = "Payee", description = "Ontvanger / a payee.")
public record PayeeView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d20") UUID payeeId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "SUPPLIER") PayeeKind kind,
    @NotNull @Schema(description = "Naam / name.", examples = "Werkschoenen Verzonnen BV")
        String payeeName,
    @NotNull @Schema(description = "IBAN.", examples = "NL91ABNA0417164300") Iban iban) {

  static PayeeView of(Payee payee, PayeeDetails details) {
    return new PayeeView(
        payee.id(), payee.municipality(), payee.kind(), details.name(), new Iban(details.iban()));
  }
}
