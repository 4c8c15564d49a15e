// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import nl.socialteams.problem.Refusal;

/** Nobody of the team would be left who sees the file: another team has to take it over first. */
final class NobodyLeft extends Refusal {
  private static final long serialVersionUID = 1L;

  NobodyLeft() {
    super("nobody-left");
  }
}
