// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of tailor-made plans. */
@Schema(name = "TailorMadePlanList", description = "Maatwerkplannen / tailor-made plans.")
public record TailorMadePlanList(@NotNull List<TailorMadePlanView> items) {}
