// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.monitoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How long residents waited for a decision; of what was approved by the same call it is nothing.
 *
 * @param median null where nothing was decided yet, as is the percentile
 */
@Schema(name = "TimeToDecision", description = "Tijd tot besluit / time to decision, in minutes.")
public record TimeToDecision(
    @NotNull @Schema(description = "Beslist / decided.", examples = "3") Long decided,
    @Schema(description = "Mediaan in minuten / median in minutes.", examples = "90") Long median,
    @Schema(
            description = "Negen van de tien binnen zoveel minuten / nine of ten within.",
            examples = "1440")
        Long percentile90) {
  static TimeToDecision of(long decided, BigDecimal median, BigDecimal percentile90) {
    return new TimeToDecision(decided, whole(median), whole(percentile90));
  }

  private static Long whole(BigDecimal minutes) {
    return minutes == null ? null : minutes.setScale(0, RoundingMode.HALF_UP).longValueExact();
  }
}
