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

/** Where a feature tells that something changed, in the transaction that changes it. */
@ApplicationScoped
public class Changes {
  private final EntityManager entities;
  private final Clock clock;

  @Inject
  Changes(EntityManager entities, Clock clock) {
    this.entities = entities;
    this.clock = clock;
  }

  /**
   * Something of a case changed, for whoever sees the case.
   *
   * @param happening a code such as {@code plan-agreed}; null where the state alone says it
   */
  public void ofCase(String municipality, UUID caseId, String happening, LocalDate on) {
    tell(ChangedKind.CASE, municipality, caseId, happening, on);
  }

  /** Something of a registration changed, for whoever sees it, its deliverer included. */
  public void ofRegistration(
      String municipality, UUID registration, String happening, LocalDate on) {
    tell(ChangedKind.REGISTRATION, municipality, registration, happening, on);
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
    tell(ChangedKind.CASE, municipality, gone, null, on);
  }

  private void tell(
      ChangedKind kind, String municipality, UUID object, String happening, LocalDate on) {
    entities
        .createNativeQuery(
            "insert into feed_change (municipality, object_kind, object, happening, happened_on,"
                + " recorded_at) values (:municipality, :kind, :object, cast(:happening as text),"
                + " :on, :now)")
        .setParameter("municipality", municipality)
        .setParameter("kind", kind.name())
        .setParameter("object", object)
        .setParameter("happening", happening)
        .setParameter("on", on)
        .setParameter("now", now())
        .executeUpdate();
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
