// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.access.AccessRule;
import nl.socialteams.cases.access.CallerReach;
import nl.socialteams.cases.access.Reach;
import nl.socialteams.cases.access.RestrictedFiles;

import static nl.socialteams.cases.access.Among.any;

/**
 * Decides on one registration, or on those of a client or a household, by {@link
 * SeenRegistrations}; the access log is told by which rule.
 */
@ApplicationScoped
public class VisibleRegistration {
  private static final String ONE =
      "select r from Registration r where r.id = :id and " + SeenRegistrations.SEEN;

  private final CallerReach reach;
  private final SeenRegistrations registrations;
  private final AccessRecorder recorder;
  private final RestrictedFiles restricted;

  @Inject
  VisibleRegistration(
      CallerReach reach,
      SeenRegistrations registrations,
      AccessRecorder recorder,
      RestrictedFiles restricted) {
    this.reach = reach;
    this.registrations = registrations;
    this.recorder = recorder;
    this.restricted = restricted;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  public Registration registration(UUID id) {
    Registration found =
        registrations
            .seen(Registration.class, ONE)
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
    return registrations
        .seen(
            UUID.class,
            "select r.id from Registration r where r.client = :client and "
                + SeenRegistrations.SEEN)
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
        : registrations
            .seen(
                Registration.class,
                "select r from Registration r where "
                    + any("r.id", "ids")
                    + " and "
                    + SeenRegistrations.SEEN
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
    return registrations.hasSeen("r.household", id);
  }

  /**
   * Policy: what is of a household is worked on by who works in a file of it.
   *
   * @throws NotFoundException where the caller sees none
   * @throws RegistrationOnlyRead where the caller works in none
   */
  public void requireWorksInHousehold(UUID id) {
    List<Registration> files =
        registrations
            .seen(
                Registration.class,
                "select r from Registration r where r.household = :household and ("
                    + SeenRegistrations.SEEN
                    + ")")
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

  public boolean worksInFileOf(UUID client) {
    return registrations.hasWorked("r.client", client);
  }

  public boolean seesFileOf(UUID client) {
    return registrations.hasSeen("r.client", client);
  }

  public boolean worksInHousehold(UUID household) {
    return registrations.hasWorked("r.household", household);
  }

  public Optional<Registration> find(UUID id) {
    return registrations
        .seen(Registration.class, ONE)
        .setParameter("id", id)
        .getResultStream()
        .findFirst();
  }
}
