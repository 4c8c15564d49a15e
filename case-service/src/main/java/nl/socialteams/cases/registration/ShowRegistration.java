// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;

/** Shows a registration with what was asked. */
@ApplicationScoped
public class ShowRegistration {
  private final AskedQuestions questions;
  private final AccessRecorder access;

  @Inject
  ShowRegistration(AskedQuestions questions, AccessRecorder access) {
    this.questions = questions;
    this.access = access;
  }

  public RegistrationView show(Registration registration) {
    access.tells(
        "registration",
        registration.id(),
        ClientIdentities.subject(registration.client()),
        registration.municipality());
    return RegistrationView.of(registration, questions.of(registration));
  }
}
