// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the steps of a plan. */
@Schema(name = "TailorMadeStepList", description = "Stappen, de meest bepalende eerst / steps.")
public record TailorMadeStepList(@NotNull List<TailorMadeStepView> items) {}
