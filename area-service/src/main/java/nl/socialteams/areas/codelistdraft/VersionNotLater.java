// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import nl.socialteams.areas.codelist.CodeListVersion;
import nl.socialteams.problem.Refusal;

/** A version begins after the one that it follows. */
final class VersionNotLater extends Refusal {
  private static final long serialVersionUID = 1L;

  VersionNotLater(CodeListVersion before) {
    super("code-list-version-not-later", before.heading().label(), before.validFrom());
  }
}
