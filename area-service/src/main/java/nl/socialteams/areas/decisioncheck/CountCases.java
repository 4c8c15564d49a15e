// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.decisionplan.AreaPlan;
import nl.socialteams.areas.runningcase.CasesInArea;

/**
 * Counts the running cases that would change team: those that are with the team of their area,
 * which gets another team. A case that was handed to another team stays there.
 */
record CountCases(AreaPlan plan, CheckedNames names) {

  List<CasesThatChangeTeam> of(List<CasesInArea> running) {
    Map<Area, UUID> before = plan.before();
    Map<Area, UUID> after = plan.after();
    Map<Move, Integer> moves =
        running.stream()
            .filter(cases -> cases.team() != null)
            .filter(cases -> cases.team().equals(plan.teamOf(cases.area(), before)))
            .filter(cases -> !cases.team().equals(plan.teamOf(cases.area(), after)))
            .collect(
                Collectors.groupingBy(
                    cases -> new Move(cases.team(), plan.teamOf(cases.area(), after)),
                    Collectors.summingInt(CasesInArea::cases)));
    return moves.entrySet().stream()
        .map(move -> told(move.getKey(), move.getValue()))
        .sorted(
            Comparator.comparing((CasesThatChangeTeam moved) -> moved.from().name())
                .thenComparing(moved -> moved.to() == null ? "" : moved.to().name()))
        .toList();
  }

  private CasesThatChangeTeam told(Move move, int cases) {
    CheckedTeam to = move.to() == null ? null : names.team(move.to());
    return new CasesThatChangeTeam(names.team(move.from()), to, cases);
  }

  private record Move(UUID from, UUID to) {}
}
