// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How those who took part spoke. */
@Schema(
    name = "ContactKind",
    description =
        "KITCHEN_TABLE_TALK keukentafelgesprek, HOME_VISIT huisbezoek, OFFICE_TALK gesprek op locatie,"
            + " PHONE telefoon, MESSAGE bericht, TEAM_CONSULTATION teamoverleg")
public enum ContactKind {
  KITCHEN_TABLE_TALK,
  HOME_VISIT,
  OFFICE_TALK,
  PHONE,
  MESSAGE,
  TEAM_CONSULTATION
}
