// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client's gender. */
@Schema(description = "FEMALE vrouw, MALE man, UNKNOWN onbekend")
public enum Gender {
  FEMALE,
  MALE,
  UNKNOWN
}
