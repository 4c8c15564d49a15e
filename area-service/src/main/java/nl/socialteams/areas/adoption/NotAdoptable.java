// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.util.List;
import java.util.stream.Collectors;

import nl.socialteams.areas.decisioncheck.AreaOverlapView;
import nl.socialteams.areas.decisioncheck.DecisionCheckView;
import nl.socialteams.areas.decisioncheck.UnknownNameView;
import nl.socialteams.problem.Refusal;

/** What the check says against adopting a decision. */
final class NotAdoptable extends Refusal {
  private static final long serialVersionUID = 1L;

  private NotAdoptable(String code, List<String> what) {
    super(code, String.join(", ", what));
  }

  static void unlessClean(DecisionCheckView check, boolean withGaps) {
    refuse("decision-incomplete", check.missing());
    refuse(
        "decision-names-unknown",
        check.unknownNames().stream().map(UnknownNameView::name).distinct().toList());
    refuse(
        "decision-impossible",
        check.impossible().stream().map(c -> c.reason() + " (" + c.team() + ")").toList());
    refuse("area-already-served", check.overlaps().stream().map(NotAdoptable::overlap).toList());
    if (!withGaps) {
      refuse("decision-leaves-gaps", check.gapsToAccept());
    }
  }

  private static void refuse(String code, List<String> what) {
    if (!what.isEmpty()) {
      throw new NotAdoptable(code, what);
    }
  }

  private static String overlap(AreaOverlapView overlap) {
    return overlap.area().name()
        + " "
        + overlap.area().neighbourhoodCode()
        + overlap.teams().stream()
            .map(team -> team.name())
            .collect(Collectors.joining(", ", " (", ")"));
  }
}
