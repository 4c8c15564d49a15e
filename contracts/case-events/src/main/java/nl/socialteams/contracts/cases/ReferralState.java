// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A referral or handover of a case, with every status that it went through.
 *
 * @param referralId the key of the event
 * @param teamId the team that proposed it
 * @param kind {@code REFERRAL} or {@code HANDOVER}
 * @param targetKind {@code PARTNER}, {@code SECOND_LINE} or {@code TEAM}
 * @param targetOrganisationId absent where the target is a team
 * @param targetTeamId absent where the target is an organisation
 * @param basis {@code CONSENT}, or {@code DANGER} where it was made without
 * @param status {@code PROPOSED}, {@code ACCEPTED}, {@code DECLINED}, {@code WITHDRAWN}, {@code
 *     COMPLETED} or {@code REPORTED_BACK}
 * @param answerBy the last day to accept or decline
 * @param reportBy the last day to report back
 * @param history oldest first; its last status is the status
 */
public record ReferralState(
    UUID referralId,
    UUID caseId,
    String municipality,
    UUID teamId,
    long version,
    String kind,
    String targetKind,
    UUID targetOrganisationId,
    UUID targetTeamId,
    String basis,
    String status,
    LocalDate answerBy,
    LocalDate reportBy,
    List<ReferralStatusChange> history) {

  public ReferralState {
    requireNonNull(referralId, "referralId");
    requireNonNull(caseId, "caseId");
    requireNonNull(municipality, "municipality");
    requireNonNull(teamId, "teamId");
    requireNonNull(kind, "kind");
    requireNonNull(targetKind, "targetKind");
    requireNonNull(basis, "basis");
    requireNonNull(status, "status");
    requireNonNull(answerBy, "answerBy");
    requireNonNull(reportBy, "reportBy");
    history = List.copyOf(history);
  }
}
