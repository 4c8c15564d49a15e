// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * Who stands in for an absent member.
 *
 * @param issuer absent where the worker does not sign in
 * @param sub absent where the worker does not sign in
 */
public record StandIn(UUID workerId, String issuer, String sub) {

  public StandIn {
    requireNonNull(workerId, "workerId");
  }
}
