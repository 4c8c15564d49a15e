// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.reporting.table.Fact;
import nl.socialteams.reporting.table.Figures;
import nl.socialteams.reporting.table.RowKey;
import nl.socialteams.reporting.table.Tabulated;

/** Withholds small counts, group by group; what is withheld follows from the counts alone. */
@ApplicationScoped
public class ProtectFigures {
  private final DisclosureSettings settings;

  @Inject
  ProtectFigures(DisclosureSettings settings) {
    this.settings = settings;
  }

  public int threshold() {
    return settings.threshold();
  }

  /** The rows of the municipality as a whole. */
  public Map<RowKey, Figures> inTotal(Tabulated total) {
    return protect(total, true);
  }

  /** The rows along one axis, of which those of the whole are told too. */
  public Map<RowKey, Figures> along(Tabulated axis) {
    return protect(axis, false);
  }

  private Map<RowKey, Figures> protect(Tabulated tabulated, boolean whole) {
    Map<RowKey, Figures> figures = new HashMap<>(tabulated.figures());
    Map<RowKey, Long> counts = tabulated.counts();
    groups(tabulated).values().forEach(keys -> protect(keys, counts, whole, figures));
    new DividedGroups(tabulated.definition(), settings.threshold()).protect(tabulated, figures);
    return figures;
  }

  private void protect(
      List<RowKey> keys, Map<RowKey, Long> counts, boolean whole, Map<RowKey, Figures> figures) {
    SortedSet<String> areas = new TreeSet<>();
    List<List<String>> classes = new ArrayList<>();
    for (RowKey key : keys) {
      areas.add(key.axis());
      if (!classes.contains(key.values())) {
        classes.add(key.values());
      }
    }
    classes.sort(java.util.Comparator.comparing(Object::toString));
    List<String> rows = List.copyOf(areas);
    TwoWayTable table =
        new TwoWayTable(counts(rows, classes, counts), noAnswer(classes), settings.threshold());
    for (int area = 0; area < rows.size(); area++) {
      boolean sumKnown = (whole || !table.hidesArea(area)) && knowsAnswered(table, area, classes);
      for (int kind = 0; kind < classes.size(); kind++) {
        RowKey key = new RowKey(rows.get(area), classes.get(kind));
        if (table.hides(area, kind)) {
          figures.put(key, Figures.SUPPRESSED);
        } else if (!sumKnown) {
          figures.computeIfPresent(key, (row, told) -> told.withoutShare());
        }
      }
    }
  }

  private static boolean knowsAnswered(TwoWayTable table, int area, List<List<String>> classes) {
    int noAnswer = noAnswer(classes);
    return noAnswer < 0 || !table.hides(area, noAnswer);
  }

  private static int noAnswer(List<List<String>> classes) {
    for (int at = 0; at < classes.size(); at++) {
      if (classes.get(at).contains(Fact.NO_ANSWER)) {
        return at;
      }
    }
    return -1;
  }

  private static long[][] counts(
      List<String> areas, List<List<String>> classes, Map<RowKey, Long> counts) {
    long[][] table = new long[areas.size()][classes.size()];
    for (int area = 0; area < areas.size(); area++) {
      for (int kind = 0; kind < classes.size(); kind++) {
        table[area][kind] = counts.getOrDefault(new RowKey(areas.get(area), classes.get(kind)), 0L);
      }
    }
    return table;
  }

  private static Map<List<String>, List<RowKey>> groups(Tabulated tabulated) {
    Map<List<String>, List<RowKey>> groups = new HashMap<>();
    for (RowKey key : tabulated.facts().keySet()) {
      groups
          .computeIfAbsent(tabulated.definition().groupOf(key.values()), group -> new ArrayList<>())
          .add(key);
    }
    return groups;
  }
}
