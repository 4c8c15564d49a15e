// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;

import nl.socialteams.cases.access.CallerReach;

import static nl.socialteams.cases.access.Among.any;
import static nl.socialteams.cases.access.Among.none;

/**
 * Policy: a registration is seen by the team of today, by who directs its household, by who
 * delivered it, without a team by the municipality's coordinators, and on danger by who opened its
 * file; never by whom the client keeps out. The policies of the table {@code registration} say the
 * same.
 */
@ApplicationScoped
public class SeenRegistrations {
  private static final String WORKED =
      any("r.team", "teams")
          + " or "
          + any("r.household", "directs")
          + " or r.team is null and "
          + any("r.municipality", "coordinates");
  static final String SEEN =
      any("r.municipality", "municipalities")
          + " and "
          + none("r.id", "keptFrom")
          + " and ("
          + WORKED
          + " or r.registeredBy = :subject and r.registeredByIssuer = :issuer or "
          + any("r.id", "opened")
          + " or "
          + any("r.id", "advises")
          + ") ";

  private final CallerReach reach;
  private final EntityManager entities;

  @Inject
  SeenRegistrations(CallerReach reach, EntityManager entities) {
    this.reach = reach;
    this.entities = entities;
  }

  <T> TypedQuery<T> seen(Class<T> type, String query) {
    return reach.today().registrations(entities.createQuery(query, type));
  }

  /**
   * A query of its own on registrations {@code r} that the caller sees.
   *
   * @param before up to where the condition goes
   * @param after what comes behind it
   */
  public <T> TypedQuery<T> seen(Class<T> type, String before, String after) {
    return seen(type, before + "(" + SEEN + ")" + after);
  }

  /** The same of registrations in whose file the caller works. */
  public <T> TypedQuery<T> worked(Class<T> type, String before, String after) {
    return seen(type, before + "(" + SEEN + ") and (" + WORKED + ")" + after);
  }

  /**
   * Whether the caller sees one of a client, or of a household.
   *
   * @param column by which they are that
   */
  boolean hasSeen(String column, UUID value) {
    return has(column, value, SEEN);
  }

  /** Whether the caller works in the file of one of them. */
  boolean hasWorked(String column, UUID value) {
    return has(column, value, SEEN + ") and (" + WORKED);
  }

  private boolean has(String column, UUID value, String condition) {
    String query =
        "select r.id from Registration r where %s = :value and (%s)".formatted(column, condition);
    return !seen(UUID.class, query)
        .setParameter("value", value)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
