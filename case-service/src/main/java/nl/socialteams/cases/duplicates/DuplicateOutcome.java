// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was found of two clients. */
@Schema(description = "SAME dezelfde persoon, NOT_SAME niet dezelfde")
public enum DuplicateOutcome {
  SAME,
  NOT_SAME
}
