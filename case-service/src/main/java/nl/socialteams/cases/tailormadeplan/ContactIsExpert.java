// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import nl.socialteams.problem.Refusal;

/** Who advises is not who works with the household. */
final class ContactIsExpert extends Refusal {
  private static final long serialVersionUID = 1L;

  ContactIsExpert() {
    super("contact-is-expert");
  }
}
