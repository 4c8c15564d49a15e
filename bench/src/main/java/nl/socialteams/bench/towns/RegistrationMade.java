// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.Closed;
import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.PhaseReached;
import nl.socialteams.contracts.cases.Registered;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;

/** The registration itself, and how far its case came. */
final class RegistrationMade {
  private static final List<String> PHASES =
      List.of("REGISTERED", "CLARIFYING", "PLANNING", "SUPPORTING", "AFTERCARE");
  private static final List<String> ENTRIES = List.of("SELF", "PARTNER", "NETWORK", "OTHER");
  private static final List<String> LIVING =
      List.of("ALONE", "WITH_OTHERS", "WITH_OTHERS_AND_CHILDREN", "UNKNOWN");
  private static final int BIRTHS = 1930;

  private RegistrationMade() {}

  static Told<RegistrationState> of(Life life) {
    Chance chance = life.chance();
    Instant known = chance.during(life.registered());
    List<PhaseReached> phases = phases(life, known);
    RegistrationState state =
        new RegistrationState(
            chance.idOf(life.registered()),
            life.isCase() ? life.caseId() : null,
            life.isCase() ? life.household() : null,
            life.town().municipality(),
            phases.size() + 1L,
            life.isCase() ? RegistrationForm.CASE : RegistrationForm.PERSON_WITHOUT_CASE,
            chance.of(ENTRIES),
            chance.of(life.codes("QUESTION_KIND")),
            life.town().neighbourhoods().get(life.neighbourhood()),
            null,
            life.team(),
            chance.in(52) ? "FEMALE" : chance.in(95) ? "MALE" : "UNKNOWN",
            chance.in(90) ? BIRTHS + chance.below(85) : null,
            chance.of(LIVING),
            new Registered(life.registered(), known, false),
            closed(life),
            chance.idOf(life.registered()),
            phases,
            chance.in(30) ? "care-partner" : null,
            null,
            null,
            contacts(life));
    Instant time = phases.isEmpty() ? known : phases.getLast().knownFrom();
    return new Told<>(
        Told.CASES, CaseEvents.REGISTRATION_CHANGED, state.registrationId(), state, time);
  }

  private static List<PhaseReached> phases(Life life, Instant known) {
    List<PhaseReached> phases = new ArrayList<>();
    if (!life.isCase()) {
      return phases;
    }
    int reached = life.closed() == null ? life.chance().between(1, 4) : PHASES.size();
    for (int n = 0; n < reached; n++) {
      LocalDate on = life.after(n * 14);
      phases.add(
          new PhaseReached(PHASES.get(n), on, n == 0 ? known : life.chance().during(on), false));
    }
    if (life.closed() != null) {
      phases.add(
          new PhaseReached("CLOSED", life.closed(), life.chance().during(life.closed()), false));
    }
    return phases;
  }

  /** One in twenty is put in a week later. */
  private static Closed closed(Life life) {
    if (life.closed() == null) {
      return null;
    }
    LocalDate put = life.chance().in(5) ? life.closed().plusDays(7) : life.closed();
    return new Closed(life.closed(), "GOAL_REACHED", life.chance().during(put), false);
  }

  private static List<ContactHeld> contacts(Life life) {
    if (!life.isCase() || !life.chance().in(70)) {
      return List.of();
    }
    LocalDate on = life.after(life.chance().between(1, 15));
    return List.of(new ContactHeld(on, life.chance().during(on), false));
  }
}
