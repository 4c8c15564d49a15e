// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.util.Set;

/**
 * What came of a call.
 *
 * @param failure null where the receiver took it over
 * @param status of the answer; null where there was none
 */
public record CallOutcome(CallFailure failure, Integer status) {
  private static final int GONE = 410;

  /** Answers that tell of the receiver, and nothing of what it was sent. */
  private static final Set<Integer> OF_RECEIVER =
      Set.of(401, 403, 404, 405, 407, 408, 421, 425, 429, 502, 503, 504);

  static CallOutcome answered(int status) {
    return new CallOutcome(status / 100 == 2 ? null : CallFailure.REFUSED, status);
  }

  static CallOutcome failed(CallFailure failure) {
    return new CallOutcome(failure, null);
  }

  public boolean isTakenOver() {
    return failure == null;
  }

  /** The receiver wants nothing any more. */
  public boolean isGone() {
    return status != null && status == GONE;
  }

  /** Whether the receiver is there, but will not have this one. */
  public boolean isRefusalOfContent() {
    return failure == CallFailure.REFUSED && status >= 400 && !OF_RECEIVER.contains(status);
  }
}
