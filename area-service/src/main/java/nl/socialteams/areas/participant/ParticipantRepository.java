// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.CursorValues;
import nl.socialteams.cursors.Page;

/** Participants of all municipalities. */
@ApplicationScoped
public class ParticipantRepository implements PanacheRepositoryBase<Participant, UUID> {
  private static final int MOST_FOUND = 50;
  private static final String MATCHES =
      "municipality = :municipality"
          + " and (:familyName is null or lower(person.familyName) like :familyName escape '!')"
          + " and (:givenName is null or lower(person.givenName) like :givenName escape '!')"
          + " and (:email is null or lower(person.email) = :email)"
          + " and (:phone is null or"
          + " replace(replace(replace(replace(person.phone,'-',''),' ',''),'(',''),')','') = :phone)"
          + " order by person.familyName, person.givenName, id";

  /** At most fifty: whoever gets that many looks more closely. */
  List<Participant> search(ParticipantSearch wanted) {
    Parameters parameters =
        Parameters.with("municipality", wanted.municipality())
            .and("familyName", startOf(wanted.familyName()))
            .and("givenName", startOf(wanted.givenName()))
            .and("email", lower(wanted.email()))
            .and("phone", digits(wanted.phone()));
    return find(MATCHES, parameters).range(0, MOST_FOUND - 1).list();
  }

  Page<Participant> page(String municipality, Cursor after, int limit) {
    LocalDate day = after.isStart() ? LocalDate.of(1, 1, 1) : CursorValues.day(after, 0);
    UUID id = after.isStart() ? new UUID(0, 0) : CursorValues.identifier(after, 1);
    List<Participant> found =
        find(
                "municipality = ?1 and (registeredOn > ?2 or registeredOn = ?2 and id > ?3)"
                    + " order by registeredOn, id",
                municipality,
                day,
                id)
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.registeredOn(), last.id()));
  }

  private static String startOf(String name) {
    return name == null ? null : lower(name).replaceAll("([!%_])", "!$1") + "%";
  }

  private static String lower(String text) {
    return text == null ? null : text.toLowerCase(Locale.ROOT);
  }

  private static String digits(String phone) {
    return phone == null ? null : phone.replaceAll("[-() ]", "");
  }
}
