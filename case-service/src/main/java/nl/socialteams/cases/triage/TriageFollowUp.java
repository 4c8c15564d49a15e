// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.registration.QuestionKind;

/** What follows from a triage. */
@Schema(
    description =
        "ANSWERED_ON_THE_SPOT ter plekke beantwoord en gesloten, FOR_THE_TEAM voor het team,"
            + " CLARIFY_AND_CONNECT verhelderen, verbinden met de tweede lijn en tijdelijk het"
            + " proces regisseren tot de overdracht")
public enum TriageFollowUp {
  ANSWERED_ON_THE_SPOT,
  FOR_THE_TEAM,
  CLARIFY_AND_CONNECT;

  static TriageFollowUp of(QuestionKind kind) {
    return switch (kind) {
      case SINGLE -> ANSWERED_ON_THE_SPOT;
      case MULTIPLE -> FOR_THE_TEAM;
      case MULTI_PROBLEM -> CLARIFY_AND_CONNECT;
    };
  }
}
