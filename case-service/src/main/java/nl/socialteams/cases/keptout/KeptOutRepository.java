// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Those who are kept out of files, the newest first: their ids follow time. */
@ApplicationScoped
public class KeptOutRepository implements PanacheRepositoryBase<KeptOut, UUID> {

  Optional<KeptOut> of(UUID caseId, UUID exclusion) {
    return find("caseId = ?1 and id = ?2", caseId, exclusion).firstResultOptional();
  }

  Page<KeptOut> page(UUID caseId, Cursor after, int limit) {
    List<KeptOut> found =
        find("caseId = ?1 and id < ?2 order by id desc", caseId, after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /** Whether somebody who signs in works in the file's team today and is not kept out of it. */
  boolean leavesSomebody(UUID registration) {
    Object left =
        getEntityManager()
            .createNativeQuery("select somebody_left(:file)")
            .setParameter("file", registration)
            .getSingleResult();
    return (Boolean) left;
  }
}
