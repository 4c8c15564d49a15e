// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** All steps of a plan in another order. */
@Schema(
    name = "TailorMadeStepOrder",
    description =
        "Alle stappen, de meest bepalende eerst / all steps of the plan, the most decisive first.")
public record StepOrder(
    @Schema(description = "Stappen / steps.", examples = "[]") @NotNull @Size(max = 100)
        List<@NotNull UUID> stepIds) {}
