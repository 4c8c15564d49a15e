// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** A step to add behind those that are there. */
@Schema(name = "NewTailorMadeStep", description = "Nieuwe stap, achteraan / a step, put last.")
public record NewStep(
    @Schema(description = "Leefgebied / life domain.", examples = "FINANCES")
        @NotNull
        @Pattern(regexp = ListCodes.CODE_FORM)
        String lifeDomain,
    @Schema(
            description = "Wat er gebeurt / what is to be done.",
            examples = "De huurachterstand wordt in één keer betaald")
        @NotBlank
        @Size(max = 2000)
        String step) {}
