// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Holds changes against the two lists that they lie between, and finds everything at once. */
final class ChangeFaults {
  private final NewChanges wanted;
  private final Map<String, String> before;
  private final Map<String, String> after;
  private final List<Fault> faults = new ArrayList<>();

  /**
   * @param before the list of the earlier year: names by code
   * @param after the list of the later year
   */
  ChangeFaults(NewChanges wanted, Map<String, String> before, Map<String, String> after) {
    this.wanted = wanted;
    this.before = before;
    this.after = after;
  }

  /**
   * @throws InvalidInput naming every fault
   */
  void requireNone() {
    if (wanted.fromYear() >= wanted.toYear()) {
      note("/toYear", "years-reversed");
    }
    requireList("/fromYear", wanted.fromYear(), before);
    requireList("/toYear", wanted.toYear(), after);
    requireOnce();
    for (int at = 0; at < wanted.changes().size(); at++) {
      check("/changes/" + at, wanted.changes().get(at));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private void requireList(String pointer, int year, Map<String, String> list) {
    if (list.isEmpty()) {
      note(pointer, "no-list-of-year", year);
    }
  }

  private void requireOnce() {
    Set<List<String>> seen = new HashSet<>();
    for (int at = 0; at < wanted.changes().size(); at++) {
      NewChange change = wanted.changes().get(at);
      if (!seen.add(List.of(change.fromCode(), change.toCode()))) {
        note("/changes/" + at, "named-twice", change.fromCode() + " - " + change.toCode());
      }
    }
  }

  private void check(String pointer, NewChange change) {
    if (!before.isEmpty() && !before.containsKey(change.fromCode())) {
      note(pointer + "/fromCode", "not-in-list", change.fromCode(), wanted.fromYear());
    }
    if (!after.isEmpty() && !after.containsKey(change.toCode())) {
      note(pointer + "/toCode", "not-in-list", change.toCode(), wanted.toYear());
    }
    boolean fits =
        switch (change.kind()) {
          case RENAMED -> change.fromCode().equals(change.toCode());
          case RECODED -> !change.fromCode().equals(change.toCode());
          case SPLIT -> named(NewChange::fromCode, change) > 1;
          case MERGED -> named(NewChange::toCode, change) > 1;
          case REDRAWN -> true;
        };
    if (!fits) {
      note(pointer + "/kind", "kind-does-not-fit");
    }
  }

  private long named(Function<NewChange, String> code, NewChange change) {
    return wanted.changes().stream()
        .filter(other -> code.apply(other).equals(code.apply(change)))
        .count();
  }

  private void note(String pointer, String code, Object... details) {
    faults.add(Fault.of(Fault.Place.BODY, pointer, code, details));
  }
}
