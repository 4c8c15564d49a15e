// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cursors;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/**
 * The last row of a page by the values that the list is ordered by.
 *
 * @param values empty at the start of the list
 */
public record Cursor(List<String> values) {
  public static final Cursor START = new Cursor(List.of());

  private static final String SEPARATOR = "\u001f";

  public Cursor {
    values = List.copyOf(values);
  }

  public static Cursor after(Object... orderedBy) {
    List<String> values = new ArrayList<>();
    for (Object value : orderedBy) {
      values.add(String.valueOf(value));
    }
    return new Cursor(values);
  }

  public boolean isStart() {
    return values.isEmpty();
  }

  public String value(int at) {
    return values.get(at);
  }

  String write() {
    byte[] bytes = String.join(SEPARATOR, values).getBytes(StandardCharsets.UTF_8);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  static Cursor read(String text, int parts) {
    try {
      String joined = new String(Base64.getUrlDecoder().decode(text), StandardCharsets.UTF_8);
      List<String> values = List.of(joined.split(SEPARATOR, -1));
      if (values.size() == parts) {
        return new Cursor(values);
      }
    } catch (IllegalArgumentException notOurs) {
      throw unreadable();
    }
    throw unreadable();
  }

  /** A value of a cursor that is a UUID, for lists that are ordered by one. */
  public static UUID identifier(String value) {
    try {
      return UUID.fromString(value);
    } catch (IllegalArgumentException notOurs) {
      throw unreadable();
    }
  }

  /** A value of a cursor that is a whole number. */
  public static int number(String value) {
    try {
      return Integer.parseInt(value);
    } catch (NumberFormatException notOurs) {
      throw unreadable();
    }
  }

  /** Also for a list that finds a value of the cursor in another form than it wrote. */
  public static InvalidInput unreadable() {
    return new InvalidInput(List.of(Fault.of(Fault.Place.QUERY, "/cursor", "unknown-cursor")));
  }
}
