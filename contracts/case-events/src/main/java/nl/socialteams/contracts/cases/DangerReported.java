// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.Instant;

import static java.util.Objects.requireNonNull;

/**
 * That danger was reported in a case.
 *
 * @param kind a code
 * @param reportedAt also since when it is known
 * @param respondBy until when the team had to respond
 * @param respondedAt absent while there is no response
 * @param asserted whether an import of history said when it was reported
 */
public record DangerReported(
    String kind, Instant reportedAt, Instant respondBy, Instant respondedAt, boolean asserted) {

  public DangerReported {
    requireNonNull(kind, "kind");
    requireNonNull(reportedAt, "reportedAt");
    requireNonNull(respondBy, "respondBy");
  }
}
