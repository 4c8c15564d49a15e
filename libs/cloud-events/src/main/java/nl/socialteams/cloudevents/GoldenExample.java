// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A realistic event as its publisher writes it, kept with the contract: the publisher proves that
 * it writes this, and every consumer's tests prove that they can read it.
 */
public record GoldenExample(EventType<?> type, String json) {

  /**
   * @param resource path of the example, relative to the class that owns it
   */
  public static GoldenExample load(EventType<?> type, Class<?> owner, String resource) {
    try (InputStream example = owner.getResourceAsStream(resource)) {
      if (example == null) {
        throw new IllegalArgumentException("No example at " + resource);
      }
      return new GoldenExample(type, new String(example.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public String topic() {
    return type.topic();
  }

  public CloudEvent event() {
    return EventJson.read(json);
  }
}
