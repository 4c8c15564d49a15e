// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.socialteams.sealing.DataSubject;

/**
 * What a request touched and was not written yet. What a use case told itself says more than what
 * was seen at a seal, so of a person whom it told of the seal adds nothing.
 */
final class Notes {
  private final Set<Touched> told = new LinkedHashSet<>();
  private final Map<DataSubject, Touched> seen = new LinkedHashMap<>();
  private final Set<DataSubject> written = new HashSet<>();

  void tell(Touched touched) {
    told.add(touched);
  }

  void see(Touched touched) {
    seen.putIfAbsent(touched.about(), touched);
  }

  /** Takes everything out that is to be written. */
  List<Touched> take() {
    List<Touched> taken = new ArrayList<>(told);
    told.forEach(touched -> written.add(touched.about()));
    seen.forEach(
        (about, touched) -> {
          if (written.add(about)) {
            taken.add(touched);
          }
        });
    told.clear();
    seen.clear();
    return taken;
  }

  /** Once they stand in the log they are forgotten: a request may touch any number of persons. */
  void forgetWritten() {
    written.clear();
  }

  /** Puts back what was written in a transaction that did not end well. */
  void putBack(List<Touched> lost) {
    told.addAll(lost);
    lost.forEach(touched -> written.remove(touched.about()));
  }
}
