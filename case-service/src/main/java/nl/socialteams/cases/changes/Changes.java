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
        (municipality, object_kind, object, happening, happened_on, recorded_at)
      select t.municipality, t.kind, t.object, t.happening, t.day, :now
      from rows from (json_to_recordset(cast(:rows as json)) as (
        kind text, municipality text, object uuid, happening text, day date))
        with ordinality as t(kind, municipality, object, happening, day, place)
      order by t.place
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

  /** A registration or a case turned out to be another one, in which it goes on. */
  public void merged(String municipality, UUID gone, UUID into, LocalDate on) {
    entities
        .createNativeQuery(
            "insert into feed_tombstone (object, kind, into_object) values (:object, :kind,"
                + " :into) on conflict (object) do update set kind = excluded.kind,"
                + " into_object = excluded.into_object")
        .setParameter("object", gone)
        .setParameter("kind", ChangeKind.MERGED.name())
        .setParameter("into", into)
        .executeUpdate();
    tell(List.of(Change.ofCase(municipality, gone, null, on)));
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
