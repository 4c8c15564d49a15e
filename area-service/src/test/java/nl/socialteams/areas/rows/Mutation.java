// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A policy with one part of it gone.
 *
 * @param change takes the part away
 * @param restore puts it back
 */
record Mutation(String name, String table, String change, String restore) {
  /** A part of a condition, as PostgreSQL writes it down again. */
  private static final Pattern PART =
      Pattern.compile(
          "\\( SELECT (?:has_right|runs_as)\\('[^']+'::text\\) AS \\w+\\)"
              + "|\\((?:\\w+\\.)?municipality = ANY"
              + " \\(\\( SELECT told_texts\\([^)]*\\) AS told_texts\\)::text\\[\\]\\)\\)"
              + "|\\(municipalities && \\( SELECT told_texts\\([^)]*\\) AS told_texts\\)\\)");

  /** But of what the owner of the tables alone is let in by, which nobody here is. */
  static List<Mutation> all(AreaDatabase database) {
    List<Mutation> all = new ArrayList<>();
    database
        .rows(
            "select tablename, policyname, qual, with_check from pg_policies"
                + " where schemaname = 'public' and policyname <> 'wiped' order by 1, 2")
        .forEach(row -> ofPolicy(row.get(0), row.get(1), row.get(2), row.get(3), all));
    return all;
  }

  private static void ofPolicy(
      String table, String policy, String using, String check, List<Mutation> all) {
    String alter = "alter policy " + policy + " on " + table;
    String name = table + "." + policy;
    String restore = alter + clause("using", using) + clause("with check", check);
    for (String part : partsOf(using)) {
      for (String instead : List.of("true", "false")) {
        String change = alter + clause("using", using.replace(part, instead));
        all.add(new Mutation(name + ": " + part + " is " + instead, table, change, restore));
      }
    }
    for (String part : partsOf(check)) {
      for (String instead : List.of("true", "false")) {
        String change = alter + clause("with check", check.replace(part, instead));
        if (!part.equals(instead)) {
          all.add(
              new Mutation(name + " written: " + part + " is " + instead, table, change, restore));
        }
      }
    }
  }

  /** The whole of a condition, each right, municipality and process in it, each row looked up. */
  private static Set<String> partsOf(String condition) {
    if (condition == null) {
      return Set.of();
    }
    Set<String> parts = new TreeSet<>();
    PART.matcher(condition).results().map(MatchResult::group).forEach(parts::add);
    int lookedUp = condition.indexOf("(EXISTS (");
    if (lookedUp >= 0) {
      parts.add(condition.substring(lookedUp, endOf(condition, lookedUp)));
    }
    requireNothingElse(condition, parts);
    parts.add(condition);
    return parts;
  }

  private static void requireNothingElse(String condition, Set<String> parts) {
    String rest = condition;
    for (String part : parts) {
      rest = rest.replace(part, "");
    }
    if (!rest.matches("(?:[() ]|AND|OR|true|false)*")) {
      throw new IllegalStateException("Nobody takes away: " + rest);
    }
  }

  /** After the bracket that closes the one at this place. */
  private static int endOf(String condition, int opening) {
    int open = 0;
    int at = opening;
    do {
      char read = condition.charAt(at++);
      open += read == '(' ? 1 : read == ')' ? -1 : 0;
    } while (open > 0);
    return at;
  }

  private static String clause(String word, String condition) {
    return condition == null ? "" : " " + word + " (" + condition + ")";
  }
}
