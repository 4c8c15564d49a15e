// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import java.util.ArrayList;
import java.util.List;

/**
 * Free texts about an expenditure, which may speak of people.
 *
 * @param explanation null where none was given
 * @param reasons of statuses, by their number in the history
 */
record Words(String explanation, List<Reason> reasons) {
  static final Words NONE = new Words(null, List.of());

  Words {
    reasons = reasons == null ? List.of() : List.copyOf(reasons);
  }

  Words because(int status, String text) {
    List<Reason> all = new ArrayList<>(reasons);
    all.add(new Reason(status, text));
    return new Words(explanation, all);
  }

  /** Null where none was given for the status. */
  String reasonOf(int status) {
    return reasons.stream()
        .filter(reason -> reason.status() == status)
        .map(Reason::text)
        .findFirst()
        .orElse(null);
  }

  /** Why an expenditure came into a status. */
  record Reason(int status, String text) {}
}
