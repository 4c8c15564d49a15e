// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Facts of one kind that came out differently. */
@Schema(
    name = "RebuildDifference",
    description = "Verschil na herbouw / what a rebuild made otherwise.")
public record RebuildDifference(
    @NotNull @Schema(description = "Soort feiten / table of facts.", examples = "registration_fact")
        String facts,
    @NotNull
        @Schema(
            description = "Hoeveel maar een van beide heeft / how many only one of the two has.",
            examples = "2")
        Long number) {

  static RebuildDifference of(Map.Entry<String, Long> difference) {
    return new RebuildDifference(difference.getKey(), difference.getValue());
  }
}
