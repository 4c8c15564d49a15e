// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import nl.socialteams.problem.Refusal;

/** The municipality has a list of that code. */
final class CodeListExists extends Refusal {
  private static final long serialVersionUID = 1L;

  CodeListExists(String municipality, String code) {
    super("code-list-exists", municipality, code);
  }
}
