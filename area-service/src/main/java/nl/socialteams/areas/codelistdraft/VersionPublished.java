// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import nl.socialteams.problem.Refusal;

/** What is published never changes. */
final class VersionPublished extends Refusal {
  private static final long serialVersionUID = 1L;

  VersionPublished(String label) {
    super("code-list-version-published", label);
  }
}
