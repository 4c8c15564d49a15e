// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;

import static java.util.Objects.requireNonNull;

/**
 * A code with its labels.
 *
 * @param order 1 for the first of the version
 * @param attributes such as a score or a colour
 */
public record ListedCode(
    String code, int order, String nl, String en, List<CodeAttribute> attributes) {

  public ListedCode {
    requireNonNull(code, "code");
    requireNonNull(nl, "nl");
    requireNonNull(en, "en");
    attributes = List.copyOf(attributes);
  }
}
