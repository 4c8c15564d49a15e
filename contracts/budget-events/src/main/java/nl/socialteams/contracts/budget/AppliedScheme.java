// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import static java.util.Objects.requireNonNull;

/**
 * The regular scheme that an expenditure was compared with.
 *
 * @param edition 1, 2, 3 … of the scheme with this code
 */
public record AppliedScheme(String code, int edition, String label, String source, String law) {

  public AppliedScheme {
    requireNonNull(code, "code");
    requireNonNull(label, "label");
    requireNonNull(source, "source");
    requireNonNull(law, "law");
  }
}
