// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.access.AccessRule;
import nl.socialteams.cases.access.CallerReach;
import nl.socialteams.cases.access.Reach;
import nl.socialteams.cases.access.RestrictedFiles;

import static nl.socialteams.cases.access.Among.any;
import static nl.socialteams.cases.access.Among.none;

/**
 * Policy: a registration is seen by the team of today, by who directs its household, by who
 * delivered it, without a team by the municipality's coordinators, and on danger by who opened its
 * file; never by whom the client keeps out. The policies of the table {@code registration} say the
 * same.
 */
@ApplicationScoped
public class VisibleRegistration {
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
  private final AccessRecorder recorder;
  private final RestrictedFiles restricted;

  @Inject
  VisibleRegistration(
      CallerReach reach,
      EntityManager entities,
      AccessRecorder recorder,
      RestrictedFiles restricted) {
    this.reach = reach;
    this.entities = entities;
    this.recorder = recorder;
    this.restricted = restricted;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Registration registration(UUID id) {
    Registration found =
        seen(Registration.class, "select r from Registration r where r.id = :id and " + SEEN)
            .setParameter("id", id)
            .getResultStream()
            .findFirst()
            .orElseThrow(() -> restricted.absent(id));
    recorder.allowedBy(ruleFor(found).name());
    return found;
  }

  /**
   * That of a client.
   *
   * @throws NotFoundException where it is absent or not visible
   */
  public Registration ofClient(UUID client) {
    return seen(UUID.class, "select r.id from Registration r where r.client = :client and " + SEEN)
        .setParameter("client", client)
        .getResultStream()
        .findFirst()
        .map(this::registration)
        .orElseThrow(() -> restricted.absent(client));
  }

  /**
   * Policy: who only delivered a registration, opened its file because of danger, or advises on its
   * tailor-made plan, does not work in it.
   *
   * @throws RegistrationOnlyRead where the caller does not
   */
  public void requireWorksIn(Registration registration) {
    if (!lets(ruleFor(registration))) {
      throw new RegistrationOnlyRead();
    }
  }

  /** Those of them that are there and visible, in the order of their ids. */
  public List<Registration> among(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : seen(
                Registration.class,
                "select r from Registration r where "
                    + any("r.id", "ids")
                    + " and "
                    + SEEN
                    + " order by r.id")
            .setParameter("ids", ids.toArray(UUID[]::new))
            .getResultList();
  }

  private AccessRule ruleFor(Registration found) {
    Reach today = reach.today();
    AccessRule rule = today.ruleFor(found.team(), found.household(), found.id());
    boolean delivered = found.isDeliveredBy(today.issuer(), today.subject());
    return rule == AccessRule.DELIVERED && !delivered ? AccessRule.COORDINATOR : rule;
  }

  /** Whether somebody of this household has a registration that the caller sees. */
  public boolean household(UUID id) {
    return !seen(UUID.class, "select r.id from Registration r where r.household = :id and " + SEEN)
        .setParameter("id", id)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }

  /**
   * Policy: what is of a household is worked on by who works in a file of it.
   *
   * @throws NotFoundException where the caller sees none
   * @throws RegistrationOnlyRead where the caller works in none
   */
  public void requireWorksInHousehold(UUID id) {
    List<Registration> files =
        seen(
                Registration.class,
                "select r from Registration r where r.household = :household and (" + SEEN + ")")
            .setParameter("household", id)
            .getResultList();
    if (files.isEmpty()) {
      throw restricted.absent(id);
    }
    recorder.allowedBy(ruleFor(files.getFirst()).name());
    if (files.stream().map(this::ruleFor).noneMatch(VisibleRegistration::lets)) {
      throw new RegistrationOnlyRead();
    }
  }

  private static boolean lets(AccessRule rule) {
    return rule != AccessRule.DELIVERED && rule != AccessRule.DANGER && rule != AccessRule.ADVICE;
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

  public boolean worksInFileOf(UUID client) {
    return exists("r.client", client, WORKED);
  }

  public boolean seesFileOf(UUID client) {
    return exists("r.client", client, SEEN);
  }

  public boolean worksInHousehold(UUID household) {
    return exists("r.household", household, WORKED);
  }

  public Optional<Registration> find(UUID id) {
    return seen(Registration.class, "select r from Registration r where r.id = :id and " + SEEN)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }

  private boolean exists(String column, UUID value, String condition) {
    String query =
        "select r.id from Registration r where %s = :value and (%s) and (%s)"
            .formatted(column, SEEN, condition);
    return !seen(UUID.class, query)
        .setParameter("value", value)
        .setMaxResults(1)
        .getResultList()
        .isEmpty();
  }
}
