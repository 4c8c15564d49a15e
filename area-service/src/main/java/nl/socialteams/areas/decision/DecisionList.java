// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of decisions. */
@Schema(name = "DecisionList", description = "Besluiten / decisions.")
public record DecisionList(@NotNull List<DecisionSummary> items) {}
