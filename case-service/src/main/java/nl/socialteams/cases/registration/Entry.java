// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Through whom or what a resident came. */
@Schema(
    name = "RegistrationEntry",
    description =
        "SELF bewoner zelf, GENERAL_PRACTITIONER huisarts, PSYCHIATRIST psychiater, POLICE_OFFICER"
            + " wijkagent, YOUTH_WORKER jongerenwerker, PRIEST pastoor, SERVICE_POINT servicepunt,"
            + " DIGITAL_COUNTER digitaal loket, PARTNER_ORGANISATION partnerorganisatie")
public enum Entry {
  SELF,
  GENERAL_PRACTITIONER,
  PSYCHIATRIST,
  POLICE_OFFICER,
  YOUTH_WORKER,
  PRIEST,
  SERVICE_POINT,
  DIGITAL_COUNTER,
  PARTNER_ORGANISATION
}
