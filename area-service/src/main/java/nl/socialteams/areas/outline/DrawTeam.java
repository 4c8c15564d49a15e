// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.union.UnaryUnionOp;

import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.teamhistory.TeamNameHistory;

/** Draws a team's area as one outline, and says what of it cannot be drawn. */
@ApplicationScoped
class DrawTeam {
  private final StoredOutlines outlines;
  private final KnownAssignments assignments;
  private final TeamNameHistory teamNames;

  @Inject
  DrawTeam(StoredOutlines outlines, KnownAssignments assignments, TeamNameHistory teamNames) {
    this.outlines = outlines;
    this.assignments = assignments;
    this.teamNames = teamNames;
  }

  TeamAreaFeature draw(Team team, LocalDate day) {
    List<AssignedArea> served =
        assignments.on(team.municipality(), day).stream()
            .filter(assigned -> assigned.team().equals(team.id()))
            .toList();
    Map<String, StoredOutline> known =
        outlines.in(List.of(team.municipality()), day, Window.read(null)).stream()
            .collect(Collectors.toMap(StoredOutline::neighbourhood, Function.identity()));
    List<StoredOutline> drawn =
        served.stream()
            .filter(assigned -> assigned.part() == null)
            .map(assigned -> known.get(assigned.neighbourhood()))
            .filter(outline -> outline != null)
            .toList();
    String name = teamNames.on(team.municipality(), day).getOrDefault(team.id(), team.name());
    return new TeamAreaFeature(
        "Feature", union(drawn), properties(team.id(), name, day, served, drawn));
  }

  private static TeamAreaProperties properties(
      UUID team, String name, LocalDate day, List<AssignedArea> served, List<StoredOutline> drawn) {
    List<String> codes = drawn.stream().map(StoredOutline::neighbourhood).sorted().toList();
    List<String> notDrawn =
        served.stream()
            .map(AssignedArea::neighbourhood)
            .filter(code -> !codes.contains(code))
            .distinct()
            .sorted()
            .toList();
    boolean simplified = drawn.stream().anyMatch(StoredOutline::simplified);
    return new TeamAreaProperties(team, name, day, simplified, codes, notDrawn);
  }

  private static OutlineGeometry union(List<StoredOutline> drawn) {
    List<Geometry> geometries = drawn.stream().map(StoredOutline::geometry).toList();
    Geometry union = UnaryUnionOp.union(geometries);
    return union == null
        ? new OutlineGeometry("MultiPolygon", List.of())
        : OutlineGeometry.of(union);
  }
}
