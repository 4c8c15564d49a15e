// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Shows a registration with what was asked. */
@ApplicationScoped
public class ShowRegistration {
  private final AskedQuestions questions;

  @Inject
  ShowRegistration(AskedQuestions questions) {
    this.questions = questions;
  }

  public RegistrationView show(Registration registration) {
    return RegistrationView.of(registration, questions.of(registration));
  }
}
