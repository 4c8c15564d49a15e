// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destruction;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a destruction has come. */
@Schema(
    name = "DestructionStatus",
    description =
        "PROPOSED voorgesteld / proposed; WITHDRAWN ingetrokken / withdrawn; CARRIED_OUT vernietigd /"
            + " destroyed")
enum DestructionStatus {
  PROPOSED,
  WITHDRAWN,
  CARRIED_OUT
}
