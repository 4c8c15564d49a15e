// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.util.List;

/**
 * A request, or a row of one, was answered with a problem: told within the service to who counts
 * them. Values are not in it, but a member that nobody knows is named as the caller named it.
 *
 * @param code of the problem
 * @param status HTTP status that it has by itself
 * @param faults empty where the problem is not about the input's form
 */
public record RefusedRequest(String code, int status, List<Fault> faults) {
  public RefusedRequest {
    faults = List.copyOf(faults);
  }
}
