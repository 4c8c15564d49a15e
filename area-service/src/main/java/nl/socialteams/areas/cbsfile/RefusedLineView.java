// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A refused line as the API shows it: where it is wrong and how, never what stands there. */
@Schema(name = "RefusedLine", description = "Geweigerde regel / a line that was refused.")
public record RefusedLineView(
    @NotNull @Schema(description = "Volgnummer / number.", examples = "1") Integer number,
    @NotNull
        @Schema(
            description =
                "Regel in het bestand, in GeoJSON de hoeveelste feature / line or feature.",
            examples = "7112")
        Long line,
    @NotNull
        @Schema(
            description = "Kolom zoals het bestand die noemt, leeg voor de hele regel / column.",
            examples = "a_inw")
        String column,
    @NotNull @Schema(description = "Foutcode / code.", examples = "no-whole-number") String code,
    @NotNull
        @Schema(
            description = "In woorden / in words.",
            examples = "In deze kolom staat geen geheel getal.")
        String detail) {}
