// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** What organisations reported, corrected reports included. */
@ApplicationScoped
class ReportRepository implements PanacheRepositoryBase<Report, UUID> {

  /** Those in whose place no other came. */
  List<Report> counting(UUID agreement) {
    return list("agreement = ?1 and known.knownUntil is null order by id", agreement);
  }

  List<Report> history(UUID agreement) {
    return list("agreement = ?1 order by id", agreement);
  }

  /** Null where the agreement has no such report. */
  Report of(UUID agreement, UUID report) {
    return find("agreement = ?1 and id = ?2", agreement, report).firstResult();
  }

  Page<Report> page(UUID agreement, Cursor after, int limit) {
    UUID last = after.identifier(0);
    List<Report> found =
        find("agreement = ?1 and id > ?2 order by id", agreement, last).range(0, limit).list();
    return Page.of(found, limit, report -> Cursor.after(report.id()));
  }
}
