// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.accesslog.AccessRecorder;

/**
 * Policy: who watches over privacy in a municipality finds each participant and worker of it, and
 * nobody who was destroyed. The database decides.
 */
@ApplicationScoped
public class VisiblePerson {
  private final EntityManager entities;
  private final AccessRecorder access;

  @Inject
  VisiblePerson(EntityManager entities, AccessRecorder access) {
    this.entities = entities;
    this.access = access;
  }

  /**
   * @throws NotFoundException where one is absent or not visible
   */
  public HeldPerson person(PersonKind kind, UUID id) {
    List<?> rows =
        entities
            .createNativeQuery(
                "select municipality, version from person_held(:kind, :id)", Tuple.class)
            .setParameter("kind", kind.told())
            .setParameter("id", id)
            .getResultList();
    HeldPerson found =
        rows.stream()
            .map(row -> held(kind, id, (Tuple) row))
            .findFirst()
            .orElseThrow(NotFoundException::new);
    access.tells(kind.told(), id, found.subject(), found.municipality());
    return found;
  }

  private static HeldPerson held(PersonKind kind, UUID id, Tuple row) {
    return new HeldPerson(kind, id, row.get(0, String.class), row.get(1, Long.class));
  }
}
