// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.tracing;

import java.util.HexFormat;
import java.util.concurrent.ThreadLocalRandom;
import java.util.regex.Pattern;

/** The {@code traceparent} header of W3C Trace Context, version 00. */
final class TraceParent {

  static final String HEADER = "traceparent";

  /** Ids of zeros only mean "none" and are not valid. */
  private static final Pattern WELL_FORMED =
      Pattern.compile("00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}");

  private TraceParent() {}

  static boolean isWellFormed(String received) {
    return received != null && WELL_FORMED.matcher(received).matches();
  }

  static String fresh() {
    return "00-" + hex(16) + "-" + hex(8) + "-01";
  }

  private static String hex(int bytes) {
    byte[] random = new byte[bytes];
    ThreadLocalRandom.current().nextBytes(random);
    random[0] |= 1;
    return HexFormat.of().formatHex(random);
  }
}
