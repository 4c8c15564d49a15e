// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of plans for the weekly consultation. */
@Schema(name = "TailorMadePlansToDiscuss", description = "Weeklijst / the list of a week.")
public record PlansToDiscuss(@NotNull List<PlanToDiscuss> items) {}
