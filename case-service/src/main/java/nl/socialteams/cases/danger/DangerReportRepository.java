// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;

import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cursors.Cursor;
import nl.socialteams.cursors.Page;

/** Danger reports: of a case, or those that wait in the cases that the caller sees. */
@ApplicationScoped
class DangerReportRepository implements PanacheRepositoryBase<DangerReport, UUID> {
  private static final String WAITING =
      "select d from DangerReport d join CaseFile c on c.id = d.caseId"
          + " join Registration r on r.id = c.registration"
          + " where d.municipality = :municipality and d.respondedAt is null"
          + " and (d.respondBy > :moment or d.respondBy = :moment and d.id > :id)"
          + " and d.respondBy < :until and ";

  private final VisibleCase visible;

  @Inject
  DangerReportRepository(VisibleCase visible) {
    this.visible = visible;
  }

  Optional<DangerReport> of(UUID caseId, UUID report) {
    return find("caseId = ?1 and id = ?2", caseId, report).firstResultOptional();
  }

  Page<DangerReport> page(UUID caseId, Cursor after, int limit) {
    List<DangerReport> found =
        find("caseId = ?1 and id < ?2 order by id desc", caseId, after.identifier(0, Cursor.LAST))
            .range(0, limit)
            .list();
    return Page.of(found, limit, last -> Cursor.after(last.id()));
  }

  /**
   * Those without a response, the most urgent first.
   *
   * @param until only with a term before this moment
   */
  Page<DangerReport> waiting(String municipality, Instant until, Cursor after, int limit) {
    List<DangerReport> found =
        visible
            .seen(DangerReport.class, WAITING, " order by d.respondBy, d.id")
            .setParameter("municipality", municipality)
            .setParameter("until", until)
            .setParameter("moment", after.moment(0, Instant.EPOCH))
            .setParameter("id", after.identifier(1, Cursor.FIRST))
            .setMaxResults(limit + 1)
            .getResultList();
    return Page.of(found, limit, last -> Cursor.after(last.respondBy(), last.id()));
  }

  boolean waitsIn(UUID caseId) {
    return count("caseId = ?1 and respondedAt is null", caseId) > 0;
  }
}
