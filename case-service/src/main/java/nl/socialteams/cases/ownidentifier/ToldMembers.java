// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.ownidentifier;

import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Every member of what was told, as a keyed mark: enough to say which one differs, and nothing of
 * what it was.
 *
 * @param marks by JSON pointer
 */
public record ToldMembers(SortedMap<String, String> marks) {

  static ToldMembers of(Map<String, String> marks) {
    return new ToldMembers(new TreeMap<>(marks));
  }

  SortedSet<String> differingFrom(ToldMembers other) {
    SortedSet<String> pointers = new TreeSet<>(marks.keySet());
    pointers.addAll(other.marks.keySet());
    pointers.removeIf(pointer -> Objects.equals(marks.get(pointer), other.marks.get(pointer)));
    return pointers;
  }
}
