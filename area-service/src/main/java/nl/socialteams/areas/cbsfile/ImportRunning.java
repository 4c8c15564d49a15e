// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import nl.socialteams.problem.Refusal;

/** A file of this kind and year is being read. */
final class ImportRunning extends Refusal {
  private static final long serialVersionUID = 1L;

  ImportRunning(int year) {
    super("import-running", year);
  }
}
