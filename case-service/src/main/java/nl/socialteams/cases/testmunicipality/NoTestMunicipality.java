// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import nl.socialteams.problem.Refusal;

/** What was delivered in a municipality of people is never taken back like this. */
final class NoTestMunicipality extends Refusal {
  private static final long serialVersionUID = 1L;

  NoTestMunicipality(String municipality) {
    super("no-test-municipality", municipality);
  }
}
