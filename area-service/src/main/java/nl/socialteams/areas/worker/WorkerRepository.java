// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Workers of all municipalities. */
@ApplicationScoped
public class WorkerRepository implements PanacheRepositoryBase<Worker, UUID> {

  /** Who was destroyed left a row, and is nobody any more. */
  private static final String IS_KNOWN = " and id in (select p.id from Person p)";

  /** Null where nobody is known by it. */
  @Override
  public Worker findById(UUID id) {
    return find("id = ?1" + IS_KNOWN, id).firstResult();
  }

  /** Null where the worker does not sign in, or was destroyed. */
  public Login loginOf(UUID worker) {
    return getEntityManager().find(Worker.class, worker).login();
  }

  /** Whether the worker works for this municipality. */
  public boolean isOf(String municipality, UUID worker) {
    return count("municipality = ?1 and id = ?2" + IS_KNOWN, municipality, worker) > 0;
  }

  boolean isTaken(String municipality, Login login, UUID except) {
    return count(
            "municipality = ?1 and issuer = ?2 and subject = ?3 and id <> ?4",
            municipality,
            login.issuer(),
            login.subject(),
            except)
        > 0;
  }

  /** Counts a change of who it is. */
  void changed(Worker worker) {
    getEntityManager().lock(worker, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  Page<Worker> page(String municipality, Cursor after, int limit) {
    UUID last = after.identifier(0);
    List<Worker> found =
        find("municipality = ?1 and id > ?2" + IS_KNOWN + " order by id", municipality, last)
            .range(0, limit)
            .list();
    return Page.of(found, limit, worker -> Cursor.after(worker.id()));
  }
}
