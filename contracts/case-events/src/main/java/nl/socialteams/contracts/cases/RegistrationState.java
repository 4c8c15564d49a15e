// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * A registration and the case that it opened.
 *
 * @param registrationId the key of the event
 * @param caseId absent for a person without a case, as is householdId
 * @param partId absent unless only a part of the neighbourhood has the team
 * @param teamId absent where no team covered the neighbourhood on that date
 * @param birthYear absent when unknown, as is livingUnit
 * @param closed absent while the case runs
 * @param clientId whom it is about, by pseudonym; absent in events from before it was told
 * @param phases in the order in which they were recorded; a phase stands twice where an earlier day
 *     became known, and absent counts as none
 * @param deliveredBy the system that it came by, as the identity provider names its client; absent
 *     where that is not known
 * @param dangers in the order in which they were reported; absent where there are none
 * @param triages after the registration, oldest first; questionKind is the last. Absent where there
 *     are none
 * @param firstContacts the first contact with the resident, and each that became known later and
 *     was earlier; in the order in which they were recorded. Absent where there are none
 */
public record RegistrationState(
    UUID registrationId,
    UUID caseId,
    UUID householdId,
    String municipality,
    long version,
    RegistrationForm form,
    String entry,
    String questionKind,
    String neighbourhoodCode,
    UUID partId,
    UUID teamId,
    String gender,
    Integer birthYear,
    String livingUnit,
    Registered registered,
    Closed closed,
    UUID clientId,
    List<PhaseReached> phases,
    String deliveredBy,
    List<DangerReported> dangers,
    List<QuestionTriaged> triages,
    List<ContactHeld> firstContacts) {

  public RegistrationState {
    requireNonNull(registrationId, "registrationId");
    requireNonNull(municipality, "municipality");
    requireNonNull(form, "form");
    requireNonNull(entry, "entry");
    requireNonNull(questionKind, "questionKind");
    requireNonNull(neighbourhoodCode, "neighbourhoodCode");
    requireNonNull(gender, "gender");
    requireNonNull(registered, "registered");
    phases = phases == null ? List.of() : List.copyOf(phases);
    dangers = dangers == null || dangers.isEmpty() ? null : List.copyOf(dangers);
    triages = triages == null || triages.isEmpty() ? null : List.copyOf(triages);
    firstContacts =
        firstContacts == null || firstContacts.isEmpty() ? null : List.copyOf(firstContacts);
  }

  /** Without danger or contact, and with the question as it was registered. */
  public RegistrationState(
      UUID registrationId,
      UUID caseId,
      UUID householdId,
      String municipality,
      long version,
      RegistrationForm form,
      String entry,
      String questionKind,
      String neighbourhoodCode,
      UUID partId,
      UUID teamId,
      String gender,
      Integer birthYear,
      String livingUnit,
      Registered registered,
      Closed closed,
      UUID clientId,
      List<PhaseReached> phases,
      String deliveredBy) {
    this(
        registrationId,
        caseId,
        householdId,
        municipality,
        version,
        form,
        entry,
        questionKind,
        neighbourhoodCode,
        partId,
        teamId,
        gender,
        birthYear,
        livingUnit,
        registered,
        closed,
        clientId,
        phases,
        deliveredBy,
        null,
        null,
        null);
  }
}
