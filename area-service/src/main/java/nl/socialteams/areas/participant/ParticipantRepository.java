// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Parameters;
import org.hibernate.jpa.HibernateHints;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Participants of all municipalities. */
@ApplicationScoped
public class ParticipantRepository implements PanacheRepositoryBase<Participant, UUID> {
  private static final int MOST_FOUND = 50;
  private static final int ROWS_AT_ONCE = 100;
  private static final String MATCHES =
      "municipality = :municipality"
          + " and (:familyName is null or person.familyNameMark = :familyName)"
          + " and (:email is null or person.emailMark = :email)"
          + " and (:phone is null or person.phoneMark = :phone)"
          + " order by id";

  private final ParticipantIdentities identities;

  @Inject
  ParticipantRepository(ParticipantIdentities identities) {
    this.identities = identities;
  }

  /** Who was destroyed left a row, and is nobody any more. */
  @Override
  public Participant findById(UUID id) {
    return find("id = ?1 and person.sealed is not null", id).firstResult();
  }

  /** At most fifty that fit: whoever gets that many looks more closely. */
  List<Participant> search(ParticipantSearch wanted) {
    Parameters parameters =
        Parameters.with("municipality", wanted.municipality())
            .and("familyName", identities.familyName(wanted.familyName()))
            .and("email", identities.email(wanted.email()))
            .and("phone", identities.phone(wanted.phone()));
    try (Stream<Participant> found =
        find(MATCHES, parameters).withHint(HibernateHints.HINT_FETCH_SIZE, ROWS_AT_ONCE).stream()) {
      return found.filter(one -> fits(one, wanted)).limit(MOST_FOUND).toList();
    }
  }

  private boolean fits(Participant found, ParticipantSearch wanted) {
    return wanted.givenName() == null || identities.fits(found, wanted::fits);
  }

  Page<Participant> page(String municipality, Cursor after, int limit) {
    LocalDate day = after.day(0);
    UUID id = after.identifier(1);
    List<Participant> found =
        find(
                "municipality = ?1 and person.sealed is not null and (registeredOn > ?2 or registeredOn = ?2 and id > ?3)"
                    + " order by registeredOn, id",
                municipality,
                day,
                id)
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.registeredOn(), last.id()));
  }
}
