// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a consent; where it ends on its day, it keeps its status. */
@Schema(
    name = "ConsentStatus",
    description = "GIVEN gegeven, LIMITED beperkt, WITHDRAWN ingetrokken")
public enum ConsentStatus {
  GIVEN,
  LIMITED,
  WITHDRAWN
}
