// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.areas.whichteam.ServedNeighbourhood.ServedPart;

/** Reads who serves a neighbourhood and its parts on a day, by the name of that day. */
@ApplicationScoped
class ServingTeams {
  private static final String SERVING =
      """
      select a.part, p.name as part_name, t.id, coalesce(n.name, t.name) as team_name
      from assignment a
      join team t on t.id = a.team
      left join team_name n on n.team = t.id and upper_inf(n.known)
        and n.valid @> cast(:day as date)
      left join neighbourhood_part p on p.id = a.part
      where a.neighbourhood = :neighbourhood and upper_inf(a.known)
        and a.valid @> cast(:day as date)
      order by p.name
      """;

  private final EntityManager entities;

  @Inject
  ServingTeams(EntityManager entities) {
    this.entities = entities;
  }

  @SuppressWarnings("unchecked")
  ServedNeighbourhood in(String neighbourhood, LocalDate day) {
    List<Tuple> rows =
        entities
            .createNativeQuery(SERVING, Tuple.class)
            .setParameter("neighbourhood", neighbourhood)
            .setParameter("day", day)
            .getResultList();
    Optional<ServingTeam> whole = Optional.empty();
    List<ServedPart> parts = new ArrayList<>();
    for (Tuple row : rows) {
      ServingTeam team = new ServingTeam(row.get(2, UUID.class), row.get(3, String.class));
      if (row.get(0) == null) {
        whole = Optional.of(team);
      } else {
        parts.add(new ServedPart(row.get(0, UUID.class), row.get(1, String.class), team));
      }
    }
    return new ServedNeighbourhood(neighbourhood, whole, parts);
  }
}
