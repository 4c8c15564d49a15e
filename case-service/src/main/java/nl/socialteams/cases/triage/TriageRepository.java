// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Triages of cases, the newest first: their ids follow time. */
@ApplicationScoped
class TriageRepository implements PanacheRepositoryBase<Triage, UUID> {

  Optional<Triage> of(UUID caseId, UUID triage) {
    return find("caseId = ?1 and id = ?2", caseId, triage).firstResultOptional();
  }

  Page<Triage> page(UUID caseId, Cursor after, int limit) {
    List<Triage> found =
        find("caseId = ?1 and id < ?2 order by id desc", caseId, after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }
}
