// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import nl.socialteams.problem.Refusal;

/** A file that was opened because of danger is read; its own team works in it. */
public final class FileOnlyRead extends Refusal {
  private static final long serialVersionUID = 1L;

  FileOnlyRead() {
    super("file-only-read");
  }
}
