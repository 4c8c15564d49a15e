// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.refusedinput;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import nl.socialteams.problem.Fault;

/** Names a field without anything that the caller made up: it could be a value. */
final class RefusedField {
  static final String WHOLE = "WHOLE";

  /** Their names are the caller's. */
  private static final Set<String> UNKNOWN = Set.of("unknown-member", "unknown-parameter");

  private static final Pattern ELEMENT = Pattern.compile("/[0-9]+(?=/|$)");
  private static final Pattern LAST = Pattern.compile("/[^/]*$");

  private RefusedField() {}

  static String of(Fault fault) {
    String pointer = ELEMENT.matcher(fault.pointer()).replaceAll("/*");
    if (UNKNOWN.contains(fault.code())) {
      pointer = LAST.matcher(pointer).replaceAll("/?");
    }
    if (fault.place() == Fault.Place.BODY) {
      return pointer.isEmpty() ? WHOLE : pointer;
    }
    return fault.place().name().toLowerCase(Locale.ROOT) + pointer;
  }
}
