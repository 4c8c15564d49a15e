// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A line of a recipient's feed, without the state of its object. */
record FeedLine(
    long number,
    ChangeKind kind,
    ChangedKind objectKind,
    UUID object,
    String happening,
    LocalDate happenedOn,
    Instant recordedAt,
    UUID into) {

  boolean hasState() {
    return switch (kind) {
      case BECAME_VISIBLE, CHANGED, MERGED -> true;
      case NO_LONGER_VISIBLE, DESTROYED -> false;
    };
  }
}
