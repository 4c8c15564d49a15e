// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A neighbourhood that is not wholly covered. */
@Schema(name = "CoverageFinding", description = "Bevinding / a neighbourhood not wholly covered.")
public record CoverageFinding(
    @NotNull @Schema(description = "Buurtcode.", examples = "BU09350208") String neighbourhoodCode,
    @NotNull @Schema(description = "Naam / name.", examples = "Dousberg-Hazendans") String name,
    @NotNull @Schema(description = "Wijkcode / district.", examples = "WK093502")
        String districtCode,
    @NotNull @Schema(description = "Wijknaam / its name.", examples = "Buitenwijk West")
        String districtName,
    @NotNull @Schema(description = "Dekking / coverage.", examples = "PARTLY") Covered covered,
    @NotNull
        @Schema(
            description = "Delen met een team / parts with a team.",
            examples = "[\"Hazendans\"]")
        List<String> partsCovered,
    @NotNull
        @Schema(
            description =
                "Codes uit de lijst van een ander jaar die een team hebben / codes in the list of"
                    + " another year that have a team.",
            examples = "[]")
        List<String> coveredThrough,
    @Schema(
            description =
                "Inwoners; leeg waar CBS geen aantal geeft / absent where CBS gives none.",
            examples = "1545")
        Integer inhabitants) {
  /** Checks that were kept before changes were read through do not say it. */
  public CoverageFinding {
    coveredThrough = Objects.requireNonNullElse(coveredThrough, List.of());
  }
}
