// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import static java.util.Objects.requireNonNull;

/**
 * The norm of return that an effect was valued by, whole, so that the figure can be judged.
 *
 * @param edition 1, 2, 3 … of the norm with this code
 * @param value what a unit saves
 * @param attribution the share of it that may be attributed to the expenditure
 */
public record AppliedNorm(
    String code,
    int edition,
    String label,
    String source,
    String unit,
    AmountRange value,
    ShareRange attribution,
    String attributionSource) {

  public AppliedNorm {
    requireNonNull(code, "code");
    requireNonNull(label, "label");
    requireNonNull(source, "source");
    requireNonNull(unit, "unit");
    requireNonNull(value, "value");
    requireNonNull(attribution, "attribution");
    requireNonNull(attributionSource, "attributionSource");
  }
}
