// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a decision does to an assignment. */
@Schema(description = "BEGINS begint, ENDS eindigt, STAYS blijft")
public enum AssignmentEffect {
  BEGINS,
  ENDS,
  STAYS
}
