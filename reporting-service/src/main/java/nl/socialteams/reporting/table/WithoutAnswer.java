// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Adds, to every group, those of the population who are in none of its classes. */
public final class WithoutAnswer {
  private WithoutAnswer() {}

  /**
   * @param population without values
   * @param answered by the values of the table, each of the population at most once in a group
   */
  public static List<Fact> add(TableDefinition table, List<Fact> population, List<Fact> answered) {
    Set<List<String>> groups = new LinkedHashSet<>();
    if (table.group().isEmpty()) {
      groups.add(List.of());
    }
    Map<Where, Long> counted = new HashMap<>();
    for (Fact fact : answered) {
      List<String> group = table.groupOf(fact.values());
      groups.add(group);
      counted.merge(new Where(fact.place(), fact.month(), group), fact.count(), Long::sum);
    }
    List<Fact> all = new ArrayList<>(answered);
    for (Fact there : population) {
      for (List<String> group : groups) {
        Where where = new Where(there.place(), there.month(), group);
        long without = there.count() - counted.getOrDefault(where, 0L);
        if (without > 0) {
          all.add(noAnswer(table, there, group, without));
        }
      }
    }
    return all;
  }

  private static Fact noAnswer(
      TableDefinition table, Fact there, List<String> group, long without) {
    List<String> values = new ArrayList<>(group);
    table.classes().forEach(dimension -> values.add(Fact.NO_ANSWER));
    return new Fact(there.place(), there.month(), values, without);
  }

  private record Where(Place place, YearMonth month, List<String> group) {}
}
