// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What somebody is in a team. */
@Schema(description = "MEMBER teamlid, COORDINATOR coördinator, TEAM_MANAGER teammanager")
public enum TeamFunction {
  MEMBER,
  COORDINATOR,
  TEAM_MANAGER
}
