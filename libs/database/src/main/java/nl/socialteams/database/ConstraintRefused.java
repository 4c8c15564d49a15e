// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.database;

import nl.socialteams.problem.Refusal;

/** The database refused what the code had not foreseen, mostly because somebody was first. */
final class ConstraintRefused extends Refusal {
  private static final long serialVersionUID = 1L;

  ConstraintRefused(String code) {
    super(code, "-", "-", "-");
  }
}
