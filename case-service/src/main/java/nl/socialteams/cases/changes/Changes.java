// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cases.ManyRows;

/** Where a feature tells that something changed, in the transaction that changes it. */
@ApplicationScoped
public class Changes {
  private static final String TELL =
      """
      insert into feed_change
        (municipality, object_kind, object, happening, happened_on, into_object, recorded_at)
      select t.municipality, t.kind, t.object, t.happening, t.day, t.into_object, :now
      from rows from (json_to_recordset(cast(:rows as json)) as (
        kind text, municipality text, object uuid, happening text, day date, "into" uuid))
        with ordinality as t(kind, municipality, object, happening, day, into_object, place)
      order by t.place
      """;
  private static final String OF_CONSENT =
      """
      insert into feed_change
        (municipality, object_kind, object, happening, happened_on, recorded_at)
      select r.municipality, 'REFERRAL', r.id, :happening, :on, :now
      from consent k join referral r on r.case_id = k.case_id and r.kind = k.purpose
        and coalesce(r.organisation, r.team) = coalesce(k.organisation, k.team)
      where k.id = :consent and r.status in ('PROPOSED', 'ACCEPTED', 'COMPLETED')
      """;

  private final EntityManager entities;
  private final ManyRows many;
  private final Clock clock;

  @Inject
  Changes(EntityManager entities, ManyRows many, Clock clock) {
    this.entities = entities;
    this.many = many;
    this.clock = clock;
  }

  /**
   * Something of a case changed, for whoever sees the case.
   *
   * @param happening a code such as {@code plan-agreed}; null where the state alone says it
   */
  public void ofCase(String municipality, UUID caseId, String happening, LocalDate on) {
    tell(List.of(Change.ofCase(municipality, caseId, happening, on)));
  }

  /** Something of a registration changed, for whoever sees it, its deliverer included. */
  public void ofRegistration(
      String municipality, UUID registration, String happening, LocalDate on) {
    tell(List.of(Change.ofRegistration(municipality, registration, happening, on)));
  }

  /** A registration or a case is gone, with all that was known. */
  public void destroyed(String municipality, UUID id, LocalDate on) {
    destroyed(municipality, List.of(id), on);
  }

  /** The same of many at once. */
  public void destroyed(String municipality, List<UUID> ids, LocalDate on) {
    UUID[] gone = ids.toArray(UUID[]::new);
    entities
        .createNativeQuery(
            "insert into feed_tombstone (object, kind) select gone, 'DESTROYED' from unnest(:ids)"
                + " gone on conflict (object) do update set kind = excluded.kind, into_object ="
                + " excluded.into_object")
        .setParameter("ids", gone)
        .executeUpdate();
    entities
        .createNativeQuery(
            "insert into feed_change (municipality, object_kind, object, happened_on, recorded_at)"
                + " select :municipality, :kind, gone, :on, :now from unnest(:ids) gone")
        .setParameter("municipality", municipality)
        .setParameter("kind", ChangedKind.CASE.name())
        .setParameter("ids", gone)
        .setParameter("on", on)
        .setParameter("now", now())
        .executeUpdate();
  }

  /**
   * The client of a registration turned out to be another one: told to who sees the registration,
   * and to whom only to who sees a file of that one too.
   */
  public void merged(String municipality, UUID registration, UUID into, LocalDate on) {
    tell(List.of(Change.ofMerger(municipality, registration, into, on)));
  }

  /** Something of a referral changed, for whoever received it. */
  public void ofReferral(String municipality, UUID referral, String happening, LocalDate on) {
    tell(List.of(Change.ofReferral(municipality, referral, happening, on)));
  }

  /** A consent was given, limited or withdrawn: of the referrals that rest on it. */
  public void ofConsent(UUID consent, String happening, LocalDate on) {
    entities
        .createNativeQuery(OF_CONSENT)
        .setParameter("consent", consent)
        .setParameter("happening", happening)
        .setParameter("on", on)
        .setParameter("now", now())
        .executeUpdate();
  }

  /** Many at once, in this order. */
  public void tell(List<Change> changes) {
    if (!changes.isEmpty()) {
      many.of(entities.createNativeQuery(TELL), changes).setParameter("now", now()).executeUpdate();
    }
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
