// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import java.util.Collection;

import nl.socialteams.problem.Refusal;

/** A mapping says nothing of a code of the version before, or speaks of one that was not in it. */
final class MappingDoesNotFit extends Refusal {
  private static final long serialVersionUID = 1L;

  MappingDoesNotFit(Collection<String> forgotten, Collection<String> unknown) {
    super("code-mapping-does-not-fit", told(forgotten), told(unknown));
  }

  private static String told(Collection<String> codes) {
    return codes.isEmpty() ? "-" : String.join(", ", codes);
  }
}
