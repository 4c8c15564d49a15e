// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;

import nl.socialteams.cases.changes.FeedPosition;
import nl.socialteams.cases.changes.FollowedChange;
import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventJson;

/**
 * A change as a CloudEvent: its data are what {@code GET /changes} tells of it, and its id is the
 * same at every attempt, replays included. {@code sequence} is that extension of CloudEvents: by it
 * a receiver sees where in the feed it is.
 */
@ApplicationScoped
class ChangeMessage {
  static final String TYPE = "nl.socialteams.cases.change.v1";
  private static final URI SOURCE = URI.create("urn:socialteams:case-service");

  private final ObjectMapper mapper;

  @Inject
  ChangeMessage(ObjectMapper mapper) {
    this.mapper = mapper;
  }

  static String idOf(FeedPosition position) {
    return id(position).toString();
  }

  private static UUID id(FeedPosition position) {
    String place = position.recipient() + "/" + position.line();
    return UUID.nameUUIDFromBytes(place.getBytes(StandardCharsets.UTF_8));
  }

  String body(FollowedChange followed) {
    ObjectNode event = mapper.createObjectNode();
    CloudEvent known =
        new CloudEvent(
            id(followed.position()),
            SOURCE,
            TYPE,
            followed.change().objectId().toString(),
            followed.change().recordedAt(),
            null,
            mapper.valueToTree(followed.change()));
    event.setAll((ObjectNode) read(EventJson.write(known)));
    return event.put("sequence", "%019d".formatted(followed.position().line())).toString();
  }

  private com.fasterxml.jackson.databind.JsonNode read(String json) {
    try {
      return mapper.readTree(json);
    } catch (com.fasterxml.jackson.core.JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
