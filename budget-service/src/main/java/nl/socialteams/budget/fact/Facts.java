// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Keeps facts and finds them; they are visible to who may act for their municipality. */
@ApplicationScoped
public class Facts {
  private final Caller caller;
  private final EntityManager entities;

  @Inject
  Facts(Caller caller, EntityManager entities) {
    this.caller = caller;
    this.entities = entities;
  }

  public void keep(Fact fact) {
    entities.persist(fact);
    entities.flush();
  }

  /**
   * Empty where it is absent or not visible.
   *
   * @param id may be null
   */
  public <T extends Fact> Optional<T> find(Class<T> type, UUID id) {
    return Optional.ofNullable(id)
        .map(known -> entities.find(type, known))
        .filter(fact -> caller.actsFor(fact.municipality()));
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public <T extends Fact> T visible(Class<T> type, UUID id) {
    return find(type, id).orElseThrow(NotFoundException::new);
  }

  /**
   * The newest first: identifiers are in the order of recording.
   *
   * @param having what members equal; those with null say nothing
   */
  public <T extends Fact> Page<T> page(
      Class<T> type, Map<String, Object> having, Cursor after, int limit) {
    Map<String, Object> given = new TreeMap<>(having);
    given.values().removeIf(Objects::isNull);
    String conditions =
        given.keySet().stream()
            .map(name -> name + " = :" + name)
            .collect(Collectors.joining(" and "));
    String query =
        "from "
            + type.getSimpleName()
            + " where "
            + conditions
            + " and id < :before order by id desc";
    TypedQuery<T> found = entities.createQuery(query, type);
    given.forEach(found::setParameter);
    found.setParameter("before", after.identifier(0, Cursor.LAST)).setMaxResults(limit + 1);
    return Page.of(found.getResultList(), limit, fact -> Cursor.after(fact.id()));
  }
}
