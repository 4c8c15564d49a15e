// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.cases.access.CallerReach;

/**
 * Policy: a registration is seen by the team of today, by who directs its household, by who
 * delivered it, without a team by the municipality's coordinators, and on danger by who opened its
 * file; never by whom the client keeps out. The policies of the table {@code registration} say the
 * same.
 */
@ApplicationScoped
public class VisibleRegistration {
  static final String SEEN =
      """
      r.municipality in :municipalities and r.id not in :keptFrom
      and (r.team in :teams
        or r.household in :directs
        or r.registeredBy = :subject and r.registeredByIssuer = :issuer
        or r.team is null and r.municipality in :coordinates
        or r.id in :opened)
      """;

  private final CallerReach reach;
  private final EntityManager entities;

  @Inject
  VisibleRegistration(CallerReach reach, EntityManager entities) {
    this.reach = reach;
    this.entities = entities;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Registration registration(UUID id) {
    return seen(Registration.class, "select r from Registration r where r.id = :id and " + SEEN)
        .setParameter("id", id)
        .getResultStream()
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  /** Whether somebody of this household has a registration that the caller sees. */
  public boolean household(UUID id) {
    return !seen(UUID.class, "select r.id from Registration r where r.household = :id and " + SEEN)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  <T> TypedQuery<T> seen(Class<T> type, String query) {
    return reach.today().registrations(entities.createQuery(query, type));
  }
}
