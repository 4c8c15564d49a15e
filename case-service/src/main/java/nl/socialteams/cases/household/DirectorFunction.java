// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** As what somebody directs. */
@Schema(
    description =
        "TEAM_COORDINATOR: de functie van coördinator van het team, tot een persoon het aanvaardt /"
            + " the function of the team's coordinator, until a person accepts; PERSON: een"
            + " medewerker die de regie aanvaardde / a worker who accepted")
public enum DirectorFunction {
  TEAM_COORDINATOR,
  PERSON
}
