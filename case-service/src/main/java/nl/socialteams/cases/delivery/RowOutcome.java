// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a row. */
@Schema(
    name = "RegistrationRowOutcome",
    description =
        "REGISTERED aangemeld / now; KNOWN was al aangemeld, met hetzelfde antwoord / before, with"
            + " the same answer; REFUSED geweigerd / refused, for the reason in problem")
enum RowOutcome {
  REGISTERED,
  KNOWN,
  REFUSED
}
