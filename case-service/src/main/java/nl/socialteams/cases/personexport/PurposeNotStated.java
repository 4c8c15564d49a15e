// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.personexport;

import nl.socialteams.problem.Refusal;

/** Processing is restricted, and the caller stated no purpose for which it may be read. */
final class PurposeNotStated extends Refusal {
  private static final long serialVersionUID = 1L;

  PurposeNotStated() {
    super("purpose-not-stated");
  }
}
