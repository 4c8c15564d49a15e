// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far a decision is. */
@Schema(
    description =
        "DRAFT ontwerp, DECIDED vastgesteld, IN_FORCE van kracht, WITHDRAWN ingetrokken voordat het"
            + " van kracht werd")
public enum DecisionStatus {
  DRAFT,
  DECIDED,
  IN_FORCE,
  WITHDRAWN
}
