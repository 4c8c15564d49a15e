// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.ceiling;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of ceilings. */
@Schema(name = "CeilingList", description = "Plafonds / ceilings.")
public record CeilingList(@NotNull List<CeilingView> items) {}
