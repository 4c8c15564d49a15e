// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payee;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.workingbudget.Budget;

/** Whom to look for. */
@Schema(name = "PayeeSearch", description = "Zoekvraag / whom to look for.")
public record PayeeSearch(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Budget.MUNICIPALITY_FORM)
        String municipality,
    @Schema(
            description = "Hele rekeningnummer / the whole account.",
            examples = "NL91ABNA0417164300")
        @NotNull
        Iban iban) {}
