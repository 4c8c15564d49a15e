// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.util.Set;

/** Refusals that are attempts at personal data; a malformed request has not come that far. */
final class RefusedStatus {
  private static final Set<Integer> RECORDED = Set.of(403, 404, 409, 412, 422);

  private RefusedStatus() {}

  static boolean isRecorded(int status) {
    return RECORDED.contains(status);
  }
}
