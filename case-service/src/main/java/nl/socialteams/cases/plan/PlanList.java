// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of plans. */
@Schema(name = "PlanList", description = "Plannen / plans.")
public record PlanList(@NotNull List<PlanView> items) {}
