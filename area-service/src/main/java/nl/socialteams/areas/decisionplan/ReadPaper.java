// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisionplan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.NamedArea;
import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.decisionpaper.DecisionPaper;
import nl.socialteams.areas.decisionpaper.DraftedAssignment;
import nl.socialteams.areas.decisionpaper.DraftedRelease;

/** Finds what the names of a paper mean, and notes all that mean nothing. */
final class ReadPaper {
  private final AreaList areas;
  private final Placements placements;
  private final TeamNames teams;
  private final TeamNames before;
  private final Nearest nearest;
  private final List<UnknownName> unknown;
  private final List<ImpossibleChange> impossible;

  /**
   * @param placements of codes in other lists
   * @param teams that there are once the paper's changes of teams are made
   * @param before that there are without them
   * @param unknown takes the names that are not found
   * @param impossible takes what cannot be
   */
  ReadPaper(
      AreaList areas,
      Placements placements,
      TeamNames teams,
      TeamNames before,
      Nearest nearest,
      List<UnknownName> unknown,
      List<ImpossibleChange> impossible) {
    this.areas = areas;
    this.placements = placements;
    this.teams = teams;
    this.before = before;
    this.nearest = nearest;
    this.unknown = unknown;
    this.impossible = impossible;
  }

  PaperReading read(DecisionPaper paper) {
    List<GivenArea> given = new ArrayList<>();
    for (int at = 0; at < paper.assignments().size(); at++) {
      given.addAll(given(paper.assignments().get(at), "/assignments/" + at));
    }
    Set<Area> released = new TreeSet<>();
    for (int at = 0; at < paper.releases().size(); at++) {
      DraftedRelease release = paper.releases().get(at);
      areas(release.area(), release.part(), "/releases/" + at)
          .forEach(area -> released.add(area.area()));
    }
    return new PaperReading(given, released);
  }

  private List<GivenArea> given(DraftedAssignment drafted, String pointer) {
    Optional<PlannedTeam> team = team(drafted.team(), pointer + "/team");
    List<NamedArea> found = areas(drafted.area(), drafted.part(), pointer);
    return team.stream()
        .flatMap(t -> found.stream().map(area -> new GivenArea(area.area(), t)))
        .toList();
  }

  /** Also by the name that it has until that day. */
  private Optional<PlannedTeam> team(String printed, String pointer) {
    Optional<PlannedTeam> named = teams.named(printed);
    if (named.isPresent()) {
      return named;
    }
    Optional<PlannedTeam> earlier = before.named(printed);
    Optional<PlannedTeam> renamed = earlier.flatMap(team -> teams.named(team.id().toString()));
    if (earlier.isEmpty()) {
      unknown.add(nearest.team(pointer, printed, teams));
    } else if (renamed.isEmpty()) {
      impossible.add(new ImpossibleChange(pointer, ImpossibleReason.ENDS_ITSELF, printed));
    }
    return renamed;
  }

  /** Also by a code that it has in the list of another year. */
  private List<NamedArea> named(String printed) {
    List<NamedArea> found = areas.named(printed);
    Area coded = Area.whole(printed.strip());
    Placement placed = placements.of(coded);
    return !found.isEmpty() || !placed.whole() || placed.isItself(coded)
        ? found
        : placed.areas().stream().map(areas::of).toList();
  }

  private List<NamedArea> areas(String printed, String part, String pointer) {
    List<NamedArea> found = named(printed);
    if (found.isEmpty()) {
      unknown.add(nearest.area(pointer + "/area", printed, areas));
    }
    if (part == null || found.isEmpty()) {
      return found;
    }
    Optional<NamedArea> named = areas.part(found.getFirst(), part);
    if (named.isEmpty()) {
      unknown.add(nearest.area(pointer + "/part", part, areas));
    }
    return named.stream().toList();
  }
}
