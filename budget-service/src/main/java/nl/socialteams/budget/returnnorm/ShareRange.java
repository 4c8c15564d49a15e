// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.returnnorm;

import java.math.BigDecimal;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A share between nothing and all; low is at most expected, and expected at most high. */
@Embeddable
@Schema(description = "Aandeel laag, verwacht en hoog / a share low, expected and high.")
public record ShareRange(
    @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(description = "Laag / low.", examples = "0.25")
        BigDecimal low,
    @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(description = "Verwacht / expected.", examples = "0.5")
        BigDecimal expected,
    @NotNull
        @DecimalMin("0")
        @DecimalMax("1")
        @Digits(integer = 1, fraction = 3)
        @Schema(description = "Hoog / high.", examples = "1")
        BigDecimal high) {
  public boolean isInOrder() {
    return low.compareTo(expected) <= 0 && expected.compareTo(high) <= 0;
  }

  /** Without zeros that say nothing. */
  public ShareRange plain() {
    return new ShareRange(plain(low), plain(expected), plain(high));
  }

  private static BigDecimal plain(BigDecimal share) {
    BigDecimal stripped = share.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }
}
