// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeeexport;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.accesslog.reading.FileViewing;
import nl.socialteams.budget.expenditure.PayeeKind;
import nl.socialteams.budget.payee.Iban;

/** Everything that budget-service holds of a payee. */
@Schema(
    name = "PayeeExport",
    description = "Alles over een ontvanger / everything that is held of a payee.")
public record PayeeExportView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4d20") UUID payeeId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "RESIDENT") PayeeKind kind,
    @NotNull @Schema(description = "Naam / name.", examples = "V. Verzonnen") String payeeName,
    @NotNull @Schema(description = "IBAN.", examples = "NL91ABNA0417164300") Iban iban,
    @NotNull @Schema(description = "Gemaakt op / made at.", examples = "2026-01-12T09:30:00Z")
        Instant madeAt,
    @NotNull @Schema(description = "Uitgaven, oudste eerst / expenditures, oldest first.")
        List<ExportedExpenditure> expenditures,
    @NotNull
        @Schema(
            description =
                "Wie dit zag, per dag en rol, zonder namen / who saw it, by day and role.")
        List<FileViewing> viewings) {}
