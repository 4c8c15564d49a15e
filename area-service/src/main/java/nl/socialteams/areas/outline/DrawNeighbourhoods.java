// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.outline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;

import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.neighbourhood.NeighbourhoodRepository;
import nl.socialteams.areas.neighbourhood.PartView;
import nl.socialteams.areas.teamhistory.TeamNameHistory;

/** Draws a municipality's neighbourhoods, each with who serves it on the day. */
@ApplicationScoped
class DrawNeighbourhoods {
  private final StoredOutlines outlines;
  private final KnownAssignments assignments;
  private final NeighbourhoodRepository neighbourhoods;
  private final TeamNameHistory teamNames;
  private final GeometryFactory geometries = new GeometryFactory();

  @Inject
  DrawNeighbourhoods(
      StoredOutlines outlines,
      KnownAssignments assignments,
      NeighbourhoodRepository neighbourhoods,
      TeamNameHistory teamNames) {
    this.outlines = outlines;
    this.assignments = assignments;
    this.neighbourhoods = neighbourhoods;
    this.teamNames = teamNames;
  }

  /**
   * @param team only neighbourhoods that it serves, whole or in part; null for all
   */
  NeighbourhoodFeatures draw(String municipality, LocalDate day, UUID team, Envelope window) {
    Map<String, List<AssignedArea>> serving =
        assignments.on(municipality, day).stream()
            .collect(Collectors.groupingBy(AssignedArea::neighbourhood));
    Map<UUID, String> names = teamNames.on(municipality, day);
    Geometry frame = geometries.toGeometry(window);
    List<NeighbourhoodFeature> features = new ArrayList<>();
    for (StoredOutline outline : outlines.in(List.of(municipality), day, window)) {
      List<AssignedArea> own = serving.getOrDefault(outline.neighbourhood(), List.of());
      NeighbourhoodProperties properties = properties(outline, own, names);
      boolean wanted = team == null || properties.hasTeam(team);
      if (wanted && outline.geometry().intersects(frame)) {
        features.add(feature(outline, properties));
      }
    }
    return new NeighbourhoodFeatures("FeatureCollection", features);
  }

  private static NeighbourhoodFeature feature(
      StoredOutline outline, NeighbourhoodProperties properties) {
    return new NeighbourhoodFeature(
        "Feature", outline.neighbourhood(), OutlineGeometry.of(outline.geometry()), properties);
  }

  private NeighbourhoodProperties properties(
      StoredOutline outline, List<AssignedArea> serving, Map<UUID, String> teamNamesOfDay) {
    UUID whole =
        serving.stream()
            .filter(served -> served.part() == null)
            .map(AssignedArea::team)
            .findFirst()
            .orElse(null);
    return new NeighbourhoodProperties(
        outline.neighbourhood(),
        outline.name(),
        outline.year(),
        outline.simplified(),
        outline.inhabitants(),
        whole,
        whole == null ? null : teamNamesOfDay.get(whole),
        parts(outline.neighbourhood(), serving, teamNamesOfDay));
  }

  private List<ServedPart> parts(
      String neighbourhood, List<AssignedArea> serving, Map<UUID, String> teamNamesOfDay) {
    List<AssignedArea> inParts = serving.stream().filter(s -> s.part() != null).toList();
    if (inParts.isEmpty()) {
      return List.of();
    }
    Map<UUID, String> names =
        neighbourhoods.parts(neighbourhood).stream()
            .collect(Collectors.toMap(PartView::partId, PartView::name));
    return inParts.stream()
        .map(s -> new ServedPart(names.get(s.part()), s.team(), teamNamesOfDay.get(s.team())))
        .toList();
  }
}
