// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/** Adds to every object of an event a member that no reader knows. */
final class UnknownMembers {

  private UnknownMembers() {}

  static JsonNode addedTo(JsonNode data) {
    JsonNode later = data.deepCopy();
    addTo(later);
    return later;
  }

  private static void addTo(JsonNode node) {
    node.forEach(UnknownMembers::addTo);
    if (node instanceof ObjectNode object) {
      object.putObject("addedLater").put("by", "a later version");
    }
  }
}
