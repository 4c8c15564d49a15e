// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.cases.teammapping.ServedArea;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;

/**
 * Looks whether a resident can be registered as told. All refusals come from here, which writes
 * nothing.
 */
@ApplicationScoped
class CheckRegistration {
  private final Caller caller;
  private final RegistrationReading reading;
  private final KnowledgeClock knowledge;
  private final TeamForCase teamForCase;

  @Inject
  CheckRegistration(
      Caller caller,
      RegistrationReading reading,
      KnowledgeClock knowledge,
      TeamForCase teamForCase) {
    this.caller = caller;
    this.reading = reading;
    this.knowledge = knowledge;
    this.teamForCase = teamForCase;
  }

  Registrable check(NewRegistration told) {
    caller.requireActsFor(told.municipality());
    KnownNames names = reading.read(told);
    Knowledge known = knowledge.known(told.knownSince());
    ServedArea served = teamForCase.find(told, names.part());
    return new Registrable(told, names, known, served);
  }
}
