// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returns;

import java.math.BigDecimal;
import java.math.RoundingMode;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** First against last scores. */
@Schema(name = "ScoreChange", description = "Eerste tegen laatste score / first against last.")
public record ScoreChange(
    @NotNull @Schema(description = "Vergeleken scores / compared.", examples = "7") Long compared,
    @NotNull @Schema(description = "Hoger / higher.", examples = "4") Long improved,
    @NotNull @Schema(description = "Gelijk / the same.", examples = "2") Long same,
    @NotNull @Schema(description = "Lager / lower.", examples = "1") Long worsened,
    @Schema(description = "Gemiddelde verandering / average change.", examples = "0.71")
        BigDecimal averageChange) {

  static ScoreChange of(long improved, long same, long worsened, long together) {
    long compared = improved + same + worsened;
    BigDecimal average =
        compared == 0
            ? null
            : BigDecimal.valueOf(together)
                .divide(BigDecimal.valueOf(compared), 2, RoundingMode.HALF_UP);
    return new ScoreChange(compared, improved, same, worsened, average);
  }
}
