// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.anotherworker;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Requests for another worker, the newest first: their ids follow time. */
@ApplicationScoped
public class WorkerChangeRepository implements PanacheRepositoryBase<WorkerChange, UUID> {

  Optional<WorkerChange> of(UUID caseId, UUID request) {
    return find("caseId = ?1 and id = ?2", caseId, request).firstResultOptional();
  }

  Page<WorkerChange> page(UUID caseId, Cursor after, int limit) {
    List<WorkerChange> found =
        find("caseId = ?1 and id < ?2 order by id desc", caseId, after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
