// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.tracing;

import java.util.UUID;
import java.util.regex.Pattern;

/** The caller's own id of a request if it is harmless to log, else one of ours. */
final class RequestId {

  static final String HEADER = "X-Request-Id";

  private static final Pattern WELL_FORMED = Pattern.compile("[A-Za-z0-9._-]{1,128}");

  private RequestId() {}

  static String from(String received) {
    boolean usable = received != null && WELL_FORMED.matcher(received).matches();
    return usable ? received : UUID.randomUUID().toString();
  }
}
