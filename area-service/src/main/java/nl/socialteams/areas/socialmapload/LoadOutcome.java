// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapload;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a line came to. */
@Schema(
    description =
        "RECORDED nieuw, REPLACED vervangen, UNCHANGED ongewijzigd, REFUSED geweigerd / outcome")
public enum LoadOutcome {
  RECORDED,
  REPLACED,
  UNCHANGED,
  REFUSED
}
