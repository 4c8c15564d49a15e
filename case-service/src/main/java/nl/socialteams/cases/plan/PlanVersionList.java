// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.plan;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The versions of a plan. */
@Schema(name = "PlanVersionList", description = "Versies van een plan / versions of a plan.")
public record PlanVersionList(@NotNull List<PlanVersionView> items) {}
