// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiency;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** What was measured, also where it corrects what was noted before. */
@Schema(name = "NewMeasurement", description = "Meting van zelfredzaamheid / what was measured.")
public record NewMeasurement(
    @Schema(
            description = "Matrix, een code van SELF_SUFFICIENCY_MATRIX / which matrix.",
            examples = "ZRM")
        @NotNull
        @Pattern(regexp = ListCodes.CODE_FORM)
        String matrix,
    @Schema(
            description =
                "Versie waarop het scherm is gebouwd, zoals ZRM-2017; geweigerd als zij op die dag"
                    + " niet geldt / the version that the screen showed; refused where another"
                    + " holds on that day.")
        @Size(min = 1, max = 200)
        String matrixLabel,
    @Schema(description = "Op / on.", examples = "2025-09-01") @NotNull LocalDate on,
    @Schema(
            description =
                "Verantwoordelijk voor kinderen; anders volgens de leefeenheid / responsible for"
                    + " children; else as the living unit says.")
        Boolean responsibleForChildren,
    @Schema(description = "Scores, alleen van bekeken domeinen / only of domains looked at.")
        @NotEmpty
        @Size(max = 60)
        List<@NotNull @Valid NewScore> scores,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
