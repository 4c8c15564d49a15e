// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An import as the API shows it, while it runs and afterwards. */
@Schema(name = "FileImport", description = "Import van een CBS-bestand / of a file of CBS.")
public record ImportView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID importId,
    @NotNull @Schema(examples = "KEY_FIGURES") ImportKind kind,
    @NotNull @Schema(description = "Jaar van het bestand / year.", examples = "2024") Integer year,
    @Schema(description = "Vereenvoudigde grenzen? / simplified outlines?", examples = "true")
        Boolean simplified,
    @NotNull @Schema(description = "Stand / status.", examples = "COMPLETED") ImportStatus status,
    @NotNull @Schema(description = "Overgenomen voor / taken over for.", examples = "[\"GM0935\"]")
        List<String> municipalities,
    @NotNull
        @Schema(
            description = "Wie begon (sub van het token) / who started it.",
            examples = "6f1c2c5e-3f6f-4c8e-9a57-0c1a2b3c4d5e")
        String startedBy,
    @NotNull @Schema(examples = "2026-01-05T09:00:00Z") Instant startedAt,
    @Schema(examples = "2026-01-05T09:00:04Z") Instant finishedAt,
    @NotNull @Schema(description = "Gelezen rijen / rows read.", examples = "18310") Long rowsRead,
    @NotNull @Schema(description = "Overgenomen rijen / taken over.", examples = "52")
        Long rowsAccepted,
    @NotNull @Schema(description = "Van andere gemeenten / of others.", examples = "18257")
        Long rowsElsewhere,
    @NotNull @Schema(description = "Geweigerde rijen / refused.", examples = "1") Long rowsRefused,
    @NotNull
        @Schema(
            description =
                "Geweigerde rijen die zijn na te lezen, ten hoogste 10000 / refused lines on"
                    + " record, at most 10000.",
            examples = "1")
        Integer refusedLinesKept,
    @Schema(description = "Alleen bij FAILED / only when failed.") ImportFailure failure) {}
