// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who saw a file, for the resident whom it is about. */
@Schema(
    name = "FileViewers",
    description = "Wie het dossier zag, voor de bewoner / who saw a file, for the resident.")
public record FileViewers(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2025-11-22")
        LocalDate from,
    @NotNull @Schema(description = "Laatste dag / last day.", examples = "2026-11-22")
        LocalDate until,
    @NotNull @Schema(description = "De nieuwste eerst / newest first.")
        List<FileViewing> viewings) {}
