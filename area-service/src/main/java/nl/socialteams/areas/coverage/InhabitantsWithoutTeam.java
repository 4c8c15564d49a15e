// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many people live where no team works. */
@Schema(
    name = "InhabitantsWithoutTeam",
    description = "Inwoners zonder team / inhabitants without a team.")
public record InhabitantsWithoutTeam(
    @NotNull
        @Schema(
            description = "In buurten zonder team, waar CBS een aantal geeft / where counted.",
            examples = "4210")
        Integer counted,
    @NotNull
        @Schema(
            description =
                "Buurten waarvan het onbekend is: CBS geeft geen aantal, of een deel heeft een team"
                    + " / neighbourhoods of which it is unknown.",
            examples = "[\"BU09350208\"]")
        List<String> unknownIn) {

  static InhabitantsWithoutTeam of(List<CoverageFinding> findings) {
    return new InhabitantsWithoutTeam(
        findings.stream()
            .filter(finding -> finding.covered() == Covered.NONE)
            .map(CoverageFinding::inhabitants)
            .filter(Objects::nonNull)
            .mapToInt(Integer::intValue)
            .sum(),
        findings.stream()
            .filter(f -> f.covered() == Covered.PARTLY || f.inhabitants() == null)
            .map(CoverageFinding::neighbourhoodCode)
            .toList());
  }
}
