// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.closing;

import nl.socialteams.cases.casefile.CaseFile;

/** Something of a feature that still runs and has to end before its case can be closed. */
public interface ClosingObstacle {

  /**
   * @throws nl.socialteams.problem.Refusal where the case cannot be closed yet
   */
  void check(CaseFile caseFile);
}
