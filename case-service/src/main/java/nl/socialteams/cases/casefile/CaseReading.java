// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;

/** Notes for the access log that something of a case is told, also where nothing is unsealed. */
@ApplicationScoped
public class CaseReading {
  private final AccessRecorder access;

  @Inject
  CaseReading(AccessRecorder access) {
    this.access = access;
  }

  public void tells(CaseFile caseFile) {
    access.tells(
        "case",
        caseFile.id(),
        ClientIdentities.subject(caseFile.client()),
        caseFile.municipality());
  }
}
