// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.util.List;

/**
 * One fault in a request, before it is put into words.
 *
 * @param place where it is
 * @param pointer JSON pointer (RFC 6901) into the body, or into the parameters of that place
 * @param code what is wrong, a key of the catalogue ({@code fault.<code>}), or {@code constraint}
 *     when the text came from Bean Validation
 * @param details what fills the text's placeholders; for {@code constraint} the text itself
 */
public record Fault(Place place, String pointer, String code, List<Object> details) {

  /** The part of a request that a pointer points into. */
  public enum Place {
    BODY,
    QUERY,
    PATH,
    HEADER
  }

  public static Fault of(Place place, String pointer, String code, Object... details) {
    return new Fault(place, pointer, code, List.of(details));
  }

  public static Fault constraint(Place place, String pointer, String text) {
    return new Fault(place, pointer, "constraint", List.of(text));
  }
}
