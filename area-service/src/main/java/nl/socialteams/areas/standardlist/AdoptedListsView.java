// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.standardlist;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which standard lists a municipality has taken over. */
@Schema(name = "AdoptedLists", description = "Overgenomen standaardlijsten / what was adopted.")
public record AdoptedListsView(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Nu overgenomen / adopted now.", examples = "[\"LAW\"]")
        List<String> adopted,
    @NotNull @Schema(description = "Al aanwezig / there already.", examples = "[\"GOAL\"]")
        List<String> present) {}
