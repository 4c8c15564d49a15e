// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step as the API shows it. */
@Schema(name = "TailorMadeStep", description = "Stap van een maatwerkplan / a step of a plan.")
public record TailorMadeStepView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e10") UUID stepId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e00") UUID tailorMadePlanId,
    @NotNull
        @Schema(
            description = "Plaats; 1 is de meest bepalende / 1 is most decisive.",
            examples = "1")
        Integer place,
    @NotNull @Schema(description = "Leefgebied / life domain.", examples = "FINANCES")
        String lifeDomain,
    @NotNull @Schema(description = "Status.", examples = "PLANNED") StepStatus status,
    @NotNull
        @Schema(
            description = "Wat er gebeurt / what is to be done.",
            examples = "De huurachterstand wordt in één keer betaald")
        String step,
    @Schema(description = "Begonnen op / begun on.") LocalDate begunOn,
    @Schema(description = "Gezet of vervallen op / taken or dropped on.") LocalDate endedOn,
    @Schema(description = "Uitkomst / outcome.") StepOutcome outcome,
    @Schema(description = "Wat het opleverde, of waarom zij verviel / what came of it, or why not.")
        String came) {}
