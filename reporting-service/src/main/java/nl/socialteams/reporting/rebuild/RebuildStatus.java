// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a rebuild stands. */
@Schema(
    description =
        "RUNNING: bezig / under way. DONE: de nieuwe cijfers gelden / the new figures answer."
            + " FAILED: mislukt of onderbroken, de oude cijfers gelden / the old figures answer.")
public enum RebuildStatus {
  RUNNING,
  DONE,
  FAILED
}
