// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lineage;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

import nl.socialteams.areas.listchange.ChangeKind;
import nl.socialteams.areas.listchange.ChangeView;

/** The recorded changes of a municipality's neighbourhoods. */
public record Lineage(List<ChangeView> changes) {
  public Lineage {
    changes = List.copyOf(changes);
  }

  /**
   * The nearest codes that are wanted: of earlier years, or of later ones where no earlier one is.
   * Where a neighbourhood was merged or split there are more than one, and those that lead to
   * nothing wanted are told as well.
   *
   * @return empty where nothing wanted is found
   */
  public List<Relative> nearest(String code, Predicate<String> wanted) {
    List<Relative> back = back(code, wanted);
    return back.isEmpty() ? ahead(code, wanted) : back;
  }

  /** The same, of earlier years only. */
  public List<Relative> back(String code, Predicate<String> wanted) {
    return nearest(Direction.BACK, code, wanted);
  }

  /** The same, of later years only. */
  public List<Relative> ahead(String code, Predicate<String> wanted) {
    return nearest(Direction.AHEAD, code, wanted);
  }

  private List<Relative> nearest(Direction direction, String code, Predicate<String> wanted) {
    List<Relative> found = ends(direction, new Relative(code, List.of()), wanted);
    return found.stream().anyMatch(end -> wanted.test(end.code())) ? found : List.of();
  }

  private List<Relative> ends(Direction direction, Relative from, Predicate<String> wanted) {
    Map<String, Relative> ends = new LinkedHashMap<>();
    for (ChangeView change : changes) {
      if (isStep(direction, from, change)) {
        Relative next = from.by(change, direction.far(change));
        beyond(direction, from, next, wanted).forEach(end -> ends.putIfAbsent(end.code(), end));
      }
    }
    return List.copyOf(ends.values());
  }

  private List<Relative> beyond(
      Direction direction, Relative from, Relative next, Predicate<String> wanted) {
    if (wanted.test(next.code()) || next.code().equals(from.code())) {
      return List.of(next);
    }
    List<Relative> further = ends(direction, next, wanted);
    return further.isEmpty() ? List.of(next) : further;
  }

  /** Where a code is kept, only a split or a merger says something about other codes. */
  private static boolean isStep(Direction direction, Relative from, ChangeView change) {
    boolean keeps = change.fromCode().equals(change.toCode());
    boolean shares = change.kind() == ChangeKind.SPLIT || change.kind() == ChangeKind.MERGED;
    return direction.near(change).equals(from.code())
        && (!keeps || shares)
        && (from.way().isEmpty() || direction.leadsOn(change, from.way().getLast()));
  }

  /** Others that went into a neighbourhood, which kept its code, by that year. */
  public List<Relative> mergedInto(String code, int year) {
    List<Relative> merged = new ArrayList<>();
    for (ChangeView change : changes) {
      if (change.kind() == ChangeKind.MERGED
          && change.toCode().equals(code)
          && !change.fromCode().equals(code)
          && change.toYear() <= year) {
        merged.add(new Relative(change.fromCode(), List.of(change)));
      }
    }
    return merged;
  }
}
