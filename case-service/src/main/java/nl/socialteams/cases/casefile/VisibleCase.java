// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import nl.socialteams.caller.Caller;

/** Policy: a case is visible to who may act for its municipality. */
@ApplicationScoped
class VisibleCase {
  private final Caller caller;
  private final CaseFileRepository cases;

  @Inject
  VisibleCase(Caller caller, CaseFileRepository cases) {
    this.caller = caller;
    this.cases = cases;
  }

  /**
   * @throws NotFoundException where it is absent or not visible
   */
  CaseFile caseFile(UUID id) {
    CaseFile found = cases.findById(id);
    if (found == null || !caller.actsFor(found.municipality())) {
      throw new NotFoundException();
    }
    return found;
  }
}
