// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import nl.socialteams.problem.Refusal;

/** Another worker signs in by this login. */
final class LoginExists extends Refusal {
  private static final long serialVersionUID = 1L;

  LoginExists() {
    super("worker-login-exists");
  }
}
