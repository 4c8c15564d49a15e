// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** A regular solution that was tried and fell short; lies sealed in the database. */
@Schema(
    name = "TriedSolution",
    description = "Reguliere oplossing die ontoereikend bleek / that fell short.")
public record TriedSolution(
    @Schema(description = "Leefgebied / life domain.", examples = "FINANCES")
        @NotNull
        @Pattern(regexp = ListCodes.CODE_FORM)
        String lifeDomain,
    @Schema(
            description = "Wat is geprobeerd / what was tried.",
            examples = "Aanvraag schuldhulpverlening")
        @NotBlank
        @Size(max = 500)
        String solution,
    @Schema(
            description = "Waarom dat ontoereikend was / why it fell short.",
            examples = "Afgewezen wegens een lopende echtscheiding")
        @NotBlank
        @Size(max = 2000)
        String fellShort) {}
