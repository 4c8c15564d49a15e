// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of an activity. */
@Schema(description = "PLANNED gepland, CANCELLED afgelast / whether it is held")
public enum ActivityStatus {
  PLANNED,
  CANCELLED
}
