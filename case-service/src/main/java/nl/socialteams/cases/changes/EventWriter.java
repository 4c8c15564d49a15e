// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.databind.ObjectMapper;

/**
 * Writes server-sent events, each with the feed's cursor as its id.
 *
 * @see <a href="https://html.spec.whatwg.org/multipage/server-sent-events.html">the HTML
 *     standard</a>
 */
final class EventWriter {
  private static final int RETRY_MILLIS = 3_000;

  private final ObjectMapper mapper;
  private final OutputStream out;
  private FeedPosition position;
  private boolean behind = true;

  EventWriter(FeedPosition begin, ObjectMapper mapper, OutputStream out) {
    this.position = begin;
    this.mapper = mapper;
    this.out = out;
  }

  /** Tells where it begins, so that who is cut off before the first change misses none. */
  void begin() throws IOException {
    write("retry: " + RETRY_MILLIS + "\nid: " + position.cursor() + "\n\n");
  }

  void beat() throws IOException {
    write(": \n\n");
  }

  /** Returns whether anything was told; what may not be told any more is passed over. */
  boolean tell(List<FollowedChange> changes) throws IOException {
    StringBuilder events = new StringBuilder();
    for (FollowedChange followed : changes) {
      position = followed.position();
      if (followed.mayBeTold()) {
        events.append("id: ").append(position.cursor()).append("\nevent: change\ndata: ");
        events.append(mapper.writeValueAsString(followed.change())).append("\n\n");
      }
    }
    behind = !changes.isEmpty();
    if (!events.isEmpty()) {
      write(events.toString());
    }
    return !events.isEmpty();
  }

  /** Whether more may be waiting already. */
  boolean isBehind() {
    return behind;
  }

  FeedPosition position() {
    return position;
  }

  private void write(String text) throws IOException {
    out.write(text.getBytes(StandardCharsets.UTF_8));
    out.flush();
  }
}
