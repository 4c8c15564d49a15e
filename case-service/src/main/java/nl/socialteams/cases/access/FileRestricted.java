// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import nl.socialteams.problem.Refusal;

/** The processing of what is known of this client is restricted. */
final class FileRestricted extends Refusal {
  private static final long serialVersionUID = 1L;

  FileRestricted() {
    super("processing-restricted");
  }
}
