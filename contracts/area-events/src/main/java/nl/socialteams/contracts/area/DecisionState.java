// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A decision about teams and areas, from the moment it was decided. It is told again when it comes
 * into force and when it is withdrawn before that. What it changed is told by the teams and the
 * neighbourhoods themselves. Drafts are not told.
 *
 * @param decisionId the key of the event; assignments refer to it
 * @param reach {@code WHOLE_MUNICIPALITY} or {@code NAMED_AREAS}
 * @param status {@code DECIDED}, {@code IN_FORCE} or {@code WITHDRAWN}
 * @param gapsAccepted whether areas without a team were accepted
 * @param history of the status, oldest first
 */
public record DecisionState(
    UUID decisionId,
    String municipality,
    long version,
    String title,
    LocalDate takenOn,
    LocalDate inForceFrom,
    String reach,
    String status,
    boolean gapsAccepted,
    List<DecisionStatusChange> history) {

  public DecisionState {
    requireNonNull(decisionId, "decisionId");
    requireNonNull(municipality, "municipality");
    requireNonNull(title, "title");
    requireNonNull(takenOn, "takenOn");
    requireNonNull(inForceFrom, "inForceFrom");
    requireNonNull(reach, "reach");
    requireNonNull(status, "status");
    history = List.copyOf(history);
  }
}
