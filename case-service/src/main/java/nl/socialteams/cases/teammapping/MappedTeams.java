// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;

import nl.socialteams.cases.ReadOnce;
import nl.socialteams.knowntime.Days;

/** Reads the copy of teams. */
@ApplicationScoped
public class MappedTeams {
  private final EntityManager entities;
  private final ReadOnce once;

  @Inject
  MappedTeams(EntityManager entities, ReadOnce once) {
    this.entities = entities;
    this.once = once;
  }

  public Optional<MappedTeam> find(UUID id) {
    return entities
        .createNativeQuery(
            "select id, municipality, name, founded_on, ended_on from mapped_team where id = :id",
            Tuple.class)
        .setParameter("id", id)
        .getResultList()
        .stream()
        .map(row -> team((Tuple) row))
        .findFirst();
  }

  /** Null where there is no team, or none that was told of yet. */
  public String nameOf(UUID id) {
    return id == null
        ? null
        : once.answer("team", id, () -> find(id)).map(MappedTeam::name).orElse(null);
  }

  private static MappedTeam team(Tuple row) {
    return new MappedTeam(
        row.get(0, UUID.class),
        row.get(1, String.class),
        row.get(2, String.class),
        Days.of(row.get(3)),
        Days.of(row.get(4)));
  }
}
