// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Finds by itself what differs between the lists of two years, and what of it is explained. */
@ApplicationScoped
class CompareLists {
  private final ListNames lists;
  private final ChangeRepository changes;

  @Inject
  CompareLists(ListNames lists, ChangeRepository changes) {
    this.lists = lists;
    this.changes = changes;
  }

  /**
   * @throws InvalidInput where one of the years has no list
   */
  ListComparison compare(String municipality, int from, int until) {
    Map<String, String> before = lists.of(municipality, from);
    Map<String, String> after = lists.of(municipality, until);
    requireLists(from, before, until, after);
    List<ChangeView> known = changes.between(municipality, from, until);
    List<ComparedCode> gone =
        onlyIn(before, after, known, ChangeView::fromCode, ChangeView::toCode);
    List<ComparedCode> come =
        onlyIn(after, before, known, ChangeView::toCode, ChangeView::fromCode);
    List<ComparedName> renamed = renamed(before, after);
    long unexplained =
        Stream.concat(gone.stream(), come.stream())
            .filter(code -> code.connectedWith().isEmpty())
            .count();
    return new ListComparison(
        municipality,
        from,
        until,
        before.size() - gone.size() - renamed.size(),
        renamed,
        gone,
        come,
        Math.toIntExact(unexplained));
  }

  private static void requireLists(
      int from, Map<String, String> before, int until, Map<String, String> after) {
    List<Fault> faults = new ArrayList<>();
    if (before.isEmpty()) {
      faults.add(Fault.of(Fault.Place.QUERY, "/from", "no-list-of-year", from));
    }
    if (after.isEmpty()) {
      faults.add(Fault.of(Fault.Place.QUERY, "/until", "no-list-of-year", until));
    }
    if (from >= until) {
      faults.add(Fault.of(Fault.Place.QUERY, "/until", "years-reversed"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static List<ComparedCode> onlyIn(
      Map<String, String> these,
      Map<String, String> others,
      List<ChangeView> known,
      Function<ChangeView, String> own,
      Function<ChangeView, String> other) {
    return these.entrySet().stream()
        .filter(listed -> !others.containsKey(listed.getKey()))
        .map(
            listed ->
                new ComparedCode(
                    listed.getKey(),
                    listed.getValue(),
                    known.stream()
                        .filter(change -> own.apply(change).equals(listed.getKey()))
                        .map(other)
                        .distinct()
                        .toList()))
        .toList();
  }

  private static List<ComparedName> renamed(Map<String, String> before, Map<String, String> after) {
    return before.entrySet().stream()
        .filter(listed -> after.containsKey(listed.getKey()))
        .filter(listed -> !after.get(listed.getKey()).equals(listed.getValue()))
        .map(
            listed ->
                new ComparedName(listed.getKey(), listed.getValue(), after.get(listed.getKey())))
        .toList();
  }
}
