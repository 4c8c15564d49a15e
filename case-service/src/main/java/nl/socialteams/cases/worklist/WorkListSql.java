// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.util.ArrayList;
import java.util.List;

/**
 * The question in SQL. Each team, and each household that one directs, is read along an index from
 * where the page begins and no further than it needs, however many cases there are; so the effort
 * is that of one's own cases, not of the municipality's.
 */
final class WorkListSql {
  private static final String FOUND =
      """
      select id, opened_on from (
        select c.id, c.opened_on from unnest(cast(:teams as uuid[])) as mine(team)
        cross join lateral (
          select c.id, c.opened_on from case_file c
          where c.team = mine.team and %1$s
          order by c.opened_on desc, c.id desc limit :limit) as c
        union
        select c.id, c.opened_on from unnest(cast(:directs as uuid[])) as mine(household)
        cross join lateral (
          select c.id, c.opened_on from case_file c
          where c.household = mine.household and %1$s
          order by c.opened_on desc, c.id desc limit :limit) as c) as found
      order by opened_on desc, id desc limit :limit
      """;

  private WorkListSql() {}

  static String of(WantedWork wanted) {
    return FOUND.formatted(String.join(" and ", conditions(wanted)));
  }

  private static List<String> conditions(WantedWork wanted) {
    List<String> all = new ArrayList<>();
    all.add("c.closed_on is null and c.municipality = :municipality");
    all.add("c.registration <> all (cast(:keptFrom as uuid[]))");
    all.add("(c.opened_on, c.id) < (cast(:day as date), cast(:id as uuid))");
    add(all, wanted.team(), "c.team = :team");
    add(all, wanted.phase(), "c.phase = :phase");
    add(all, wanted.neighbourhood(), "lives_in(c.registration, :neighbourhood)");
    add(all, wanted.lifeDomain(), "case_has_need(c.id, :lifeDomain)");
    add(all, wanted.reason(), "case_has_work(c.id, :reason, null)");
    add(all, wanted.overdue() ? true : null, "case_has_work(c.id, null, cast(:today as date))");
    add(
        all,
        wanted.mine() ? true : null,
        "(c.household = any (cast(:directs as uuid[])) or directed_by_teams(c.household,"
            + " cast(:coordinated as uuid[]), cast(:today as date)))");
    return all;
  }

  private static void add(List<String> all, Object wanted, String condition) {
    if (wanted != null) {
      all.add(condition);
    }
  }
}
