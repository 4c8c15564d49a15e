// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import static java.util.Objects.requireNonNull;

/** Something more that is known of a code, such as its {@code score}. */
public record CodeAttribute(String name, String value) {

  public CodeAttribute {
    requireNonNull(name, "name");
    requireNonNull(value, "value");
  }
}
