// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.closing.ClosingObstacle;

/** A case with open aftercare is not closed. */
@ApplicationScoped
class OpenAftercare implements ClosingObstacle {
  private final AftercareRepository aftercare;

  @Inject
  OpenAftercare(AftercareRepository aftercare) {
    this.aftercare = aftercare;
  }

  @Override
  public void check(CaseFile caseFile) {
    if (aftercare.isOpen(caseFile.id())) {
      throw new AftercareStillOpen();
    }
  }
}
