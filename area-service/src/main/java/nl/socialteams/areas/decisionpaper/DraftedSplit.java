// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionpaper;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.team.NewTeamName;

/** A team ends and others take over parts of its work. */
@Schema(name = "DraftedSplit", description = "Splitsing / a split.")
public record DraftedSplit(
    @Schema(
            description = "Naam of id van het team / its name or id.",
            examples = "Caberg-Malpertuis")
        @NotBlank
        @Size(max = 100)
        String team,
    @Schema(description = "Opvolgers / successors.") @NotNull @Size(min = 2, max = 20)
        List<@Valid @NotNull NewTeamName> into) {}
