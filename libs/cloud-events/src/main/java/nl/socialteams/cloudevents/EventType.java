// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.net.URI;

import static java.util.Objects.requireNonNull;

/**
 * One kind of event that a contract offers: everything that publisher and consumer must agree on.
 *
 * @param name the reverse-DNS type, with its major version and without the name of an organisation
 * @param topic where it is published, without an installation's prefix
 * @param schema names the JSON Schema of the payload
 */
public record EventType<T>(String name, String topic, URI schema, Class<T> payload) {

  public EventType {
    requireNonNull(name, "name");
    requireNonNull(topic, "topic");
    requireNonNull(schema, "schema");
    requireNonNull(payload, "payload");
  }

  /** The payload of an event of this type; another type is refused, as nobody can know its form. */
  public T payloadOf(CloudEvent event) {
    if (!name.equals(event.type())) {
      throw new UnreadableEventException("Expected an event " + name + " but got " + event.type());
    }
    return event.dataAs(payload);
  }
}
