// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody is known here. */
@Schema(
    name = "HeldPersonKind",
    description = "PARTICIPANT deelnemer / of the exchange; WORKER medewerker / worker")
public enum PersonKind {
  PARTICIPANT("participant"),
  WORKER("worker");

  private final String told;

  PersonKind(String told) {
    this.told = told;
  }

  /** As seals, the access log and the database name it. */
  public String told() {
    return told;
  }
}
