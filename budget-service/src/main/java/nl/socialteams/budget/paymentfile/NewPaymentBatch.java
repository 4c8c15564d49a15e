// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.payee.Iban;
import nl.socialteams.budget.workingbudget.Budget;

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
    @Schema(description = "Uitvoerdatum / execution date.", examples = "2030-01-15") @NotNull
        LocalDate executionDate) {}
