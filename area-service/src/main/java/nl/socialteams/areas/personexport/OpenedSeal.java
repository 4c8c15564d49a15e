// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.personexport;

import java.util.Map;

import com.fasterxml.jackson.annotation.JsonCreator;

/** What lay sealed, whatever the feature that sealed it calls its members. */
record OpenedSeal(Map<String, Object> members) {
  @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
  OpenedSeal {}
}
