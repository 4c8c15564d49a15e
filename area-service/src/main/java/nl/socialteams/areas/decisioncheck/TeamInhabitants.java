// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The inhabitants of a team's area, before and after the decision. */
@Schema(name = "TeamInhabitants", description = "Inwoners per team, voor en na het besluit.")
public record TeamInhabitants(
    @NotNull CheckedTeam team,
    @NotNull @Schema(description = "Zonder het besluit / without it.") InhabitantsServed before,
    @NotNull @Schema(description = "Met het besluit / with it.") InhabitantsServed after) {}
