// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiencychange;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between two measurements. */
@Schema(
    name = "SelfSufficiencyChange",
    description = "Verandering in zelfredzaamheid / change between two measurements.")
public record SelfSufficiencyChange(
    @NotNull @Schema(description = "Matrix.", examples = "ZRM") String matrix,
    @Schema(description = "Eerste meting; leeg bij minder dan twee / first measurement.")
        UUID firstMeasurementId,
    @Schema(description = "Op / on.") LocalDate firstOn,
    @Schema(description = "Laatste meting / last measurement.") UUID lastMeasurementId,
    @Schema(description = "Op / on.") LocalDate lastOn,
    @NotNull @Schema(description = "Per vergelijkbaar domein / per comparable domain.")
        List<DomainChange> domains,
    @NotNull
        @Schema(
            description =
                "Domeinen die maar in één meting staan of niet vergelijkbaar zijn / domains that"
                    + " cannot be compared.",
            examples = "[\"DAILY_LIVING\"]")
        List<String> notComparable) {

  static SelfSufficiencyChange none(String matrix) {
    return new SelfSufficiencyChange(matrix, null, null, null, null, List.of(), List.of());
  }
}
