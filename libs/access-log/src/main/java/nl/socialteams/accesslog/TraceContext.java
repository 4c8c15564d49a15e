// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.HexFormat;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trace that a request belongs to (W3C Trace Context).
 *
 * @param parent the caller's span, null where this service begins the trace
 */
record TraceContext(String trace, String parent) {
  static final String HEADER = "traceparent";
  private static final Pattern FORM =
      Pattern.compile("00-(?!0{32})([0-9a-f]{32})-(?!0{16})([0-9a-f]{16})-[0-9a-f]{2}");

  /**
   * @param traceparent null, or unreadable, begins a new trace
   */
  static TraceContext from(String traceparent) {
    Matcher found = FORM.matcher(traceparent == null ? "" : traceparent);
    return found.matches()
        ? new TraceContext(found.group(1), found.group(2))
        : new TraceContext(UUID.randomUUID().toString().replace("-", ""), null);
  }

  /** A span of its own for each line, as Logboek Dataverwerkingen asks. */
  static String newSpan() {
    return HexFormat.of().toHexDigits(ThreadLocalRandom.current().nextLong(1, Long.MAX_VALUE));
  }
}
