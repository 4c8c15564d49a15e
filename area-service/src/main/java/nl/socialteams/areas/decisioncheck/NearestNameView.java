// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.decisionplan.UnknownName;

/** A real name that is near to an unknown one. */
@Schema(name = "NearestName", description = "Gelijkende naam / a real name that looks like it.")
public record NearestNameView(
    @NotNull @Schema(description = "Naam / name.", examples = "Wittevrouwenveld") String name,
    @NotNull @Schema(description = "Buurtcode of team-id / code or id.", examples = "BU09350402")
        String of,
    @NotNull @Schema(description = "Gelijkenis, 1 is gelijk / likeness.", examples = "0.74")
        Double likeness) {

  static NearestNameView of(UnknownName.Candidate candidate) {
    return new NearestNameView(candidate.name(), candidate.id(), candidate.likeness());
  }
}
