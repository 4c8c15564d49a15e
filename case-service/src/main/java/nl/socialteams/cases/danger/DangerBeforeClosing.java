// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.closing.ClosingObstacle;

/** Policy: no case is closed over a danger that nobody responded to. */
@ApplicationScoped
class DangerBeforeClosing implements ClosingObstacle {
  private final DangerReportRepository reports;

  @Inject
  DangerBeforeClosing(DangerReportRepository reports) {
    this.reports = reports;
  }

  @Override
  public void check(CaseFile caseFile) {
    if (reports.waitsIn(caseFile.id())) {
      throw new DangerUnanswered();
    }
  }
}
