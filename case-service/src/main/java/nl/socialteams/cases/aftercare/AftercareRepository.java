// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Aftercare of cases, the newest first: their ids follow time. */
@ApplicationScoped
public class AftercareRepository implements PanacheRepositoryBase<Aftercare, UUID> {

  Optional<Aftercare> of(UUID caseId, UUID aftercare) {
    return find("caseId = ?1 and id = ?2", caseId, aftercare).firstResultOptional();
  }

  Page<Aftercare> page(UUID caseId, Cursor after, int limit) {
    List<Aftercare> found =
        find("caseId = ?1 and id < ?2 order by id desc", caseId, after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  boolean isOpen(UUID caseId) {
    return count("caseId = ?1 and completedOn is null", caseId) > 0;
  }
}
