// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.TypedQuery;
import jakarta.ws.rs.NotFoundException;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.registration.SeenRegistrations;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/**
 * Members of all households, with all that was ever known of them. A client is among them for who
 * sees the file; the policies of the table say the same.
 */
@ApplicationScoped
public class HouseholdMemberRepository implements PanacheRepositoryBase<HouseholdMember, UUID> {
  private static final LocalDate NO_END = LocalDate.of(9999, 12, 31);
  private static final Instant NOW = Instant.parse("9999-12-31T00:00:00Z");
  private static final String OF_HOUSEHOLD =
      "select m from HouseholdMember m where m.household = :household and ";
  private static final String VISIBLE =
      " and (m.client is null and :others = true or exists"
          + " (select 1 from Registration r where r.client = m.client and ";

  private final SeenRegistrations registrations;

  @Inject
  HouseholdMemberRepository(SeenRegistrations registrations) {
    this.registrations = registrations;
  }

  /**
   * In the order in which they joined.
   *
   * @param on null for any day
   * @param knownAt null for what is known now
   */
  Page<HouseholdMember> page(
      SeenHousehold household, LocalDate on, Instant knownAt, Cursor after, int limit) {
    String known =
        "m.time.knownFrom < :until and (m.time.knownUntil is null or m.time.knownUntil >= :until)"
            + " and m.member > :after and (:anyDay = true or m.time.validFrom <= :on"
            + " and (m.time.validUntil is null or m.time.validUntil > :on))";
    List<HouseholdMember> found =
        of(household, known, "m.member")
            .setParameter("after", after.identifier(0))
            .setParameter("until", knownAt == null ? NOW : knownAt.plus(1, ChronoUnit.MICROS))
            .setParameter("anyDay", on == null)
            .setParameter("on", on == null ? NO_END : on)
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.member()));
  }

  /** Of each the last that was known, of those who are members no more too. */
  List<HouseholdMember> everKnown(SeenHousehold household) {
    String last = "(m.time.knownUntil is null or m.withdrawn = true or m.joinedInto is not null)";
    return of(household, last, "m.member").getResultList();
  }

  /**
   * What was known of a member, the last first.
   *
   * @throws NotFoundException where it is absent or not visible
   */
  List<HouseholdMember> states(SeenHousehold household, UUID member) {
    List<HouseholdMember> states =
        of(household, "m.member = :member", "m.revision desc")
            .setParameter("member", member)
            .getResultList();
    if (states.isEmpty() || !states.getFirst().isLast()) {
      throw new NotFoundException();
    }
    return states;
  }

  private TypedQuery<HouseholdMember> of(SeenHousehold household, String which, String order) {
    return registrations
        .seen(HouseholdMember.class, OF_HOUSEHOLD + which + VISIBLE, ")) order by " + order)
        .setParameter("household", household.id())
        .setParameter("others", household.whole());
  }

  /** Whether a client lives in a household on one of these days, by what is known of others. */
  boolean livesSomewhere(UUID client, LocalDate from, LocalDate until, UUID otherThan) {
    return count(
            "client = ?1 and time.knownUntil is null and member <> ?2 and time.validFrom < ?3"
                + " and (time.validUntil is null or time.validUntil > ?4)",
            client,
            otherThan,
            until == null ? NO_END : until,
            from)
        > 0;
  }
}
