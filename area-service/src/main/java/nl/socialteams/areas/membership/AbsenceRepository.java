// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.membership;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Absences of members, by day and as they were known. */
@ApplicationScoped
public class AbsenceRepository implements PanacheRepositoryBase<Absence, UUID> {

  /** As known now. */
  public Optional<Absence> of(UUID membership, UUID absenceId) {
    return find(
            "membership = ?1 and absenceId = ?2 and timeline.knownUntil is null",
            membership,
            absenceId)
        .firstResultOptional();
  }

  /** As known now, by day. */
  public List<Absence> of(UUID membership) {
    return list(
        "membership = ?1 and timeline.knownUntil is null order by timeline.validFrom", membership);
  }

  /** Of a team's members, as known now. */
  public List<Absence> on(UUID team, LocalDate day) {
    return list(
        "membership in (select m.id from Membership m where m.team = ?1)"
            + " and timeline.knownUntil is null and timeline.validFrom <= ?2"
            + " and (timeline.validUntil is null or timeline.validUntil > ?2)",
        team,
        day);
  }

  /** Everything that was ever known. */
  public List<Absence> history(UUID membership) {
    return list("membership = ?1 order by timeline.knownFrom, id", membership);
  }

  public Page<Absence> page(UUID membership, Cursor after, int limit) {
    UUID last = after.identifier(0);
    List<Absence> found =
        find(
                "membership = ?1 and timeline.knownUntil is null and absenceId > ?2"
                    + " order by absenceId",
                membership,
                last)
            .range(0, limit)
            .list();
    return Page.of(found, limit, absence -> Cursor.after(absence.absenceId()));
  }
}
