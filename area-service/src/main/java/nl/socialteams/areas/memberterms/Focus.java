// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Broad work, or one expertise. */
@Schema(description = "GENERALIST generalist, SPECIALIST specialist")
public enum Focus {
  GENERALIST,
  SPECIALIST
}
