// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Activities of all municipalities. */
@ApplicationScoped
public class ActivityRepository implements PanacheRepositoryBase<CollectiveActivity, UUID> {

  Page<CollectiveActivity> page(String municipality, Cursor after, int limit) {
    UUID id = after.identifier(0);
    List<CollectiveActivity> found =
        find("municipality = ?1 and id > ?2 order by id", municipality, id).range(0, limit).list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  List<CollectiveActivity> ofCase(UUID caseId) {
    return list("?1 member of cases order by id", caseId);
  }

  /** Whoever comes at the same time waits; the version goes on with this change. */
  public void take(CollectiveActivity activity) {
    getEntityManager().refresh(activity, LockModeType.PESSIMISTIC_WRITE);
    getEntityManager().lock(activity, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
  }

  /** As the database counts it now. */
  public void reread(CollectiveActivity activity) {
    flush();
    getEntityManager().refresh(activity);
  }
}
