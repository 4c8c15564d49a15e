// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement in which coordinates stand as {@code {team r.team_id}}: their name, and what tells
 * them.
 */
record FactStatement(String text) {
  private static final Pattern COORDINATE =
      Pattern.compile("\\{(neighbourhood|part|team|month) ([^}]*)}");

  /** With nothing in the place of the coordinates that are not needed. */
  String of(Set<Coordinate> needed) {
    return COORDINATE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(told(found.group(1), found.group(2), needed)));
  }

  private static String told(String name, String told, Set<Coordinate> needed) {
    Coordinate coordinate = Coordinate.valueOf(name.toUpperCase(Locale.ROOT));
    return needed.contains(coordinate) ? told : coordinate.none();
  }
}
