// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How somebody of a mother organisation is in a team. */
@Schema(
    description =
        "SECONDED gedetacheerd bij de gemeente, NETWORKED netwerk: in dienst van de moederorganisatie")
public enum Attachment {
  SECONDED,
  NETWORKED
}
