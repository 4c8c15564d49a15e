// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchange;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a request or an offer. */
@Schema(
    description =
        "OPEN open, MATCHED gematcht, FULFILLED vervuld, WITHDRAWN ingetrokken / what became of it")
public enum EntryStatus {
  OPEN,
  MATCHED,
  FULFILLED,
  WITHDRAWN
}
