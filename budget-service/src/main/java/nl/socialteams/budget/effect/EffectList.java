// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of effects. */
@Schema(name = "EffectList", description = "Effecten / effects.")
public record EffectList(@NotNull List<EffectView> items) {}
