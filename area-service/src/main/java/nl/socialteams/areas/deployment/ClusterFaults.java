// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.neighbourhood.OwnNeighbourhoods;
import nl.socialteams.areas.team.Team;
import nl.socialteams.areas.team.TeamRepository;
import nl.socialteams.problem.Fault;

/** What can be wrong with a cluster. */
@ApplicationScoped
class ClusterFaults {
  private final OwnNeighbourhoods neighbourhoods;
  private final TeamRepository teams;

  @Inject
  ClusterFaults(OwnNeighbourhoods neighbourhoods, TeamRepository teams) {
    this.neighbourhoods = neighbourhoods;
    this.teams = teams;
  }

  List<Fault> in(String municipality, Cluster cluster) {
    List<Fault> faults = new ArrayList<>();
    if (cluster.isNowhere()) {
      faults.add(fault("/neighbourhoodCodes", "cluster-missing"));
    }
    faults.addAll(
        neighbourhoods.faults(municipality, "/neighbourhoodCodes", cluster.neighbourhoods()));
    for (int at = 0; at < cluster.teams().size(); at++) {
      UUID id = cluster.teams().get(at);
      Team found = teams.findById(id);
      if (found == null || !found.municipality().equals(municipality)) {
        faults.add(fault("/teamIds/" + at, "unknown-team", id));
      }
    }
    return faults;
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
