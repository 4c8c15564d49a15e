// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Registrations of all municipalities. */
@ApplicationScoped
public class RegistrationRepository implements PanacheRepositoryBase<Registration, UUID> {

  /**
   * @param team null for all
   * @param form null for both
   */
  public Page<Registration> page(
      String municipality, UUID team, RegistrationForm form, Cursor after, int limit) {
    NewestFirst before = NewestFirst.from(after);
    List<Registration> found =
        find(
                "municipality = ?1 and (?2 is null or team = ?2) and (?3 is null or form = ?3)"
                    + " and (registeredOn < ?4 or registeredOn = ?4 and id < ?5)"
                    + " order by registeredOn desc, id desc",
                municipality,
                team,
                form,
                before.day(),
                before.id())
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.registeredOn(), last.id()));
  }

  /** Whether this caller registered somebody of the household. */
  public boolean hasOneBy(String caller, UUID household) {
    return count("household = ?1 and registeredBy = ?2", household, caller) > 0;
  }
}
