// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.AreaLists;
import nl.socialteams.areas.assignment.Area;
import nl.socialteams.areas.assignment.AssignedArea;
import nl.socialteams.areas.assignment.KnownAssignments;
import nl.socialteams.areas.lineage.Lineages;

/** Holds the neighbourhoods of the year's list against the assignments of the day. */
@ApplicationScoped
class FindCoverage {
  private final AreaLists lists;
  private final KnownAssignments assignments;
  private final Lineages lineages;

  @Inject
  FindCoverage(AreaLists lists, KnownAssignments assignments, Lineages lineages) {
    this.lists = lists;
    this.assignments = assignments;
    this.lineages = lineages;
  }

  CoverageView on(String municipality, LocalDate day) {
    AreaList list = lists.on(municipality, day);
    Set<Area> served =
        assignments.on(municipality, day).stream()
            .map(AssignedArea::area)
            .collect(Collectors.toSet());
    List<CoverageFinding> findings =
        new CoveredAreas(list, served, lineages.of(municipality)).findings();
    int partly = (int) findings.stream().filter(f -> f.covered() == Covered.PARTLY).count();
    return new CoverageView(
        municipality,
        day,
        Objects.requireNonNullElse(list.year(), day.getYear()),
        list.neighbourhoods().size(),
        list.neighbourhoods().size() - findings.size(),
        partly,
        findings.size() - partly,
        InhabitantsWithoutTeam.of(findings),
        DistrictCoverage.of(list, findings),
        findings);
  }
}
