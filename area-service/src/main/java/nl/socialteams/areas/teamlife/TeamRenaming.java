// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlife;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a team gets another name. */
@Schema(name = "TeamRenaming", description = "Naamswijziging van een team / another name.")
public record TeamRenaming(
    @Schema(description = "Nieuwe naam / new name.", examples = "Heuvelland-Zuid")
        @NotBlank
        @Size(max = 100)
        String name,
    @Schema(
            description = "Eerste dag met de nieuwe naam / first day with it.",
            examples = "2099-01-01")
        @NotNull
        LocalDate on,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
