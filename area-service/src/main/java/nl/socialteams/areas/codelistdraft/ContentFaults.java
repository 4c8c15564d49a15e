// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import nl.socialteams.areas.codelist.VersionContent;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** What can be wrong with the codes and mappings of a draft by themselves. */
final class ContentFaults {
  private final VersionContent content;
  private final List<Fault> faults = new ArrayList<>();

  private ContentFaults(VersionContent content) {
    this.content = content;
  }

  /**
   * @throws InvalidInput with all of them
   */
  static void refuse(VersionContent content) {
    ContentFaults found = new ContentFaults(content);
    found.inItems();
    found.inMappings();
    if (!found.faults.isEmpty()) {
      throw new InvalidInput(found.faults);
    }
  }

  private void inItems() {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < content.items().size(); at++) {
      once(seen, content.items().get(at).code(), "/codes/" + at + "/code");
    }
  }

  private void inMappings() {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < content.mappings().size(); at++) {
      once(seen, content.mappings().get(at).from(), "/mappings/" + at + "/from");
      targets(at, content.mappings().get(at).to());
    }
  }

  private void targets(int mapping, List<String> to) {
    Set<String> seen = new HashSet<>();
    for (int at = 0; at < to.size(); at++) {
      String pointer = "/mappings/" + mapping + "/to/" + at;
      once(seen, to.get(at), pointer);
      if (!content.codes().contains(to.get(at))) {
        fault(pointer, "code-not-in-version", to.get(at));
      }
    }
  }

  private void once(Set<String> seen, String code, String pointer) {
    if (!seen.add(code)) {
      fault(pointer, "named-twice", code);
    }
  }

  private void fault(String pointer, String code, String detail) {
    faults.add(Fault.of(Fault.Place.BODY, pointer, code, detail));
  }
}
