// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Directorships, the newest first: their ids follow time. */
@ApplicationScoped
public class DirectorshipRepository implements PanacheRepositoryBase<Directorship, UUID> {

  /** Those of one household. */
  Page<Directorship> ofHousehold(UUID household, Cursor after, int limit) {
    return page(
        find(
                "household = ?1 and id < ?2 order by id desc",
                household,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list(),
        limit);
  }

  /** Those for which a worker was proposed. */
  Page<Directorship> ofWorker(String municipality, UUID worker, Cursor after, int limit) {
    return page(
        find(
                "municipality = ?1 and worker = ?2 and id < ?3 order by id desc",
                municipality,
                worker,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list(),
        limit);
  }

  /** Those of one handover that the caller sees. */
  public Page<Directorship> ofHandover(UUID handover, Cursor after, int limit) {
    return page(
        find(
                "handover = ?1 and id < ?2 order by id desc",
                handover,
                after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list(),
        limit);
  }

  private static Page<Directorship> page(List<Directorship> found, int limit) {
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /** The row of who directs on a day. */
  Optional<UUID> directorOn(UUID household, LocalDate day) {
    Object found =
        getEntityManager()
            .createNativeQuery("select director_on(:household, :day)")
            .setParameter("household", household)
            .setParameter("day", day)
            .getSingleResult();
    return Optional.ofNullable((UUID) found);
  }

  /**
   * From a day on the person directs.
   *
   * @return false where somebody else directs than when it was proposed
   */
  boolean seat(Directorship accepted, LocalDate from) {
    return seat(accepted, from, accepted.replaces(), accepted.worker(), accepted.id());
  }

  /** From a day on the function of the coordinator of the person's team directs. */
  boolean giveBack(Directorship released, LocalDate from) {
    return directorOn(released.household(), from)
        .map(sitting -> seat(released, from, sitting, null, null))
        .orElse(false);
  }

  private boolean seat(Directorship of, LocalDate from, UUID seen, UUID worker, UUID directorship) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery(
                "select seat_director(:household, :day, :seen, :team, cast(:worker as uuid),"
                    + " cast(:directorship as uuid))")
            .setParameter("household", of.household())
            .setParameter("day", from)
            .setParameter("seen", seen)
            .setParameter("team", of.team())
            .setParameter("worker", worker)
            .setParameter("directorship", directorship)
            .getSingleResult();
  }

  /** Whether the client of a running case of the household keeps a worker out of it. */
  boolean isKeptOut(UUID worker, UUID household) {
    return (Boolean)
        getEntityManager()
            .createNativeQuery("select is_kept_out_of(:worker, :household)")
            .setParameter("worker", worker)
            .setParameter("household", household)
            .getSingleResult();
  }

  /** Those who left their team, or are kept out, direct no longer; how many that were. */
  int fallBack() {
    return (Integer)
        getEntityManager().createNativeQuery("select fall_back_to_functions()").getSingleResult();
  }
}
