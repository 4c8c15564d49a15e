// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Registrations of all municipalities. */
@ApplicationScoped
public class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {
  private static final String LISTED =
      "select r from Registration r where r.municipality = :municipality"
          + " and (:team is null or r.team = :team) and (:form is null or r.form = :form)"
          + " and (r.registeredOn < :day or r.registeredOn = :day and r.id < :id) and "
          + SeenRegistrations.SEEN
          + " order by r.registeredOn desc, r.id desc";

  private final SeenRegistrations registrations;

  @Inject
  RegistrationRepository(SeenRegistrations registrations) {
    this.registrations = registrations;
  }

  /**
   * What the caller sees of them.
   *
   * @param team null for all
   * @param form null for both
   */
  public Page<Registration> page(
      String municipality, UUID team, RegistrationForm form, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<Registration> found =
        registrations
            .seen(Registration.class, LISTED)
            .setParameter("municipality", municipality)
            .setParameter("team", team)
            .setParameter("form", form)
            .setParameter("day", before.day())
            .setParameter("id", before.id())
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.registeredOn(), last.id()));
  }

  /** The clients of a household whose registration the caller sees. */
  public List<UUID> clientsOf(UUID household) {
    return registrations
        .seen(
            UUID.class,
            "select r.client from Registration r where r.household = :household and "
                + SeenRegistrations.SEEN
                + " order by r.client")
        .setParameter("household", household)
        .getResultList();
  }
}
