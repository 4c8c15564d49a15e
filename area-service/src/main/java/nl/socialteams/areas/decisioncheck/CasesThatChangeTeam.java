// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many running cases would go from one team to another. */
@Schema(name = "CasesThatChangeTeam", description = "Lopende casussen die van team wisselen.")
public record CasesThatChangeTeam(
    @NotNull @Schema(description = "Van / from.") CheckedTeam from,
    @Schema(description = "Naar; leeg als het gebied geen team krijgt / to; absent for none.")
        CheckedTeam to,
    @NotNull @Schema(description = "Aantal / how many.", examples = "12") Integer cases) {}
