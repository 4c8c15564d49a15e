// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How far an import is. */
@Schema(
    description =
        "RUNNING: wordt gelezen; COMPLETED: overgenomen; FAILED: niets overgenomen, zie failure")
public enum ImportStatus {
  RUNNING,
  COMPLETED,
  FAILED
}
