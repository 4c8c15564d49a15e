// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the team found a form of support, or brought it. */
@Schema(
    name = "Arrangement",
    description = "EXISTING bestaand / was there already, NEW nieuw / came through the team")
public enum Arrangement {
  EXISTING,
  NEW
}
