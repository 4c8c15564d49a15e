// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A statement in which coordinates stand as {@code {team r.team_id}}: their name, and what tells
 * them; a month is told by a day in it. What is joined for places only stands as {@code {places
 * left join r on true}}.
 */
record FactStatement(String text) {
  private static final Pattern COORDINATE =
      Pattern.compile("\\{(neighbourhood|part|team|month|places) ([^}]*)}");
  private static final Set<Coordinate> PLACES =
      EnumSet.of(Coordinate.NEIGHBOURHOOD, Coordinate.PART, Coordinate.TEAM);

  /** With nothing in the place of the coordinates that are not needed. */
  String of(Set<Coordinate> needed) {
    return COORDINATE
        .matcher(text)
        .replaceAll(
            found -> Matcher.quoteReplacement(told(found.group(1), found.group(2), needed)));
  }

  private static String told(String name, String told, Set<Coordinate> needed) {
    if (name.equals("places")) {
      return Collections.disjoint(PLACES, needed) ? "" : told;
    }
    Coordinate coordinate = Coordinate.valueOf(name.toUpperCase(Locale.ROOT));
    return needed.contains(coordinate) ? coordinate.told(told) : coordinate.none();
  }
}
