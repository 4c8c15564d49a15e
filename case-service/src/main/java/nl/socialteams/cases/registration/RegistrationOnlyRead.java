// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

import nl.socialteams.problem.Refusal;

/** The caller sees the registration, but its own team works in it. */
public final class RegistrationOnlyRead extends Refusal {
  private static final long serialVersionUID = 1L;

  RegistrationOnlyRead() {
    super("registration-only-read");
  }
}
