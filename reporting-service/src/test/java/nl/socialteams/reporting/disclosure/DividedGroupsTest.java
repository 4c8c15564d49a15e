// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.reporting.table.Dimension;
import nl.socialteams.reporting.table.Exposure;
import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.Place;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.TableDefinition;
import nl.socialteams.reporting.table.Tabulated;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R15")
class DividedGroupsTest {
  private static final TableDefinition BUDGET =
      new TableDefinition(
          "working-budget",
          "R8",
          List.of(Dimension.of("status"), Dimension.of("view")),
          List.of(Dimension.of("code")),
          List.of(),
          Exposure.PROTECTED,
          "status");

  /**
   * A hundred were asked for, which other tables tell; ninety-eight of them paid would tell two.
   */
  @Test
  void a_small_status_takes_the_one_along_that_would_tell_it() {
    Map<RowKey, Figures> figures = protect(Map.of("PAID", 90L, "SETTLED", 8L, "REFUSED", 2L));

    assertThat(suppressed(figures)).containsExactlyInAnyOrder("REFUSED", "SETTLED");
    assertThat(figures.get(key("PAID")).count()).isEqualTo(90);
  }

  @Test
  void where_no_status_is_small_nothing_goes() {
    assertThat(suppressed(protect(Map.of("PAID", 90L, "REFUSED", 7L)))).isEmpty();
  }

  @Test
  void a_status_of_one_team_is_not_told_by_the_others() {
    Map<RowKey, Figures> figures = new HashMap<>();
    Map<RowKey, List<Fact>> facts = new HashMap<>();
    Map.of("north/PAID", 20L, "north/REFUSED", 2L, "south/PAID", 20L, "south/REFUSED", 9L)
        .forEach(
            (place, count) -> {
              RowKey key = new RowKey(place.split("/")[0], key(place.split("/")[1]).values());
              facts.put(key, List.of(new Fact(Place.UNKNOWN, null, key.values(), count)));
              figures.put(key, new Figures(count, count, Map.of(), false));
            });

    new DividedGroups(BUDGET, 5).protect(new Tabulated(BUDGET, facts), figures);

    assertThat(figures.values()).allMatch(Figures::suppressed);
  }

  private static Map<RowKey, Figures> protect(Map<String, Long> byStatus) {
    Map<RowKey, List<Fact>> facts = new HashMap<>();
    Map<RowKey, Figures> figures = new HashMap<>();
    byStatus.forEach(
        (status, count) -> {
          RowKey key = key(status);
          facts.put(key, List.of(new Fact(Place.UNKNOWN, null, key.values(), count)));
          figures.put(key, new Figures(count, count, Map.of(), false));
        });
    new DividedGroups(BUDGET, 5).protect(new Tabulated(BUDGET, facts), figures);
    return figures;
  }

  private static List<String> suppressed(Map<RowKey, Figures> figures) {
    return figures.entrySet().stream()
        .filter(row -> row.getValue().suppressed())
        .map(row -> row.getKey().values().getFirst())
        .toList();
  }

  private static RowKey key(String status) {
    return new RowKey("total", List.of(status, "PURPOSE", "HOUSEHOLD_GOODS"));
  }
}
