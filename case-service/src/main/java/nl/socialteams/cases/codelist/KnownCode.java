// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.codelist;

import java.util.Map;

/**
 * A code of a version of a list.
 *
 * @param attributes such as a score, a colour, or that it is of the parenting supplement
 */
public record KnownCode(String code, String nl, String en, Map<String, String> attributes) {

  public KnownCode {
    attributes = Map.copyOf(attributes);
  }

  public boolean is(String attribute) {
    return "true".equals(attributes.get(attribute));
  }
}
