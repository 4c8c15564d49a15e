// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import nl.socialteams.problem.Refusal;

/** The file did not arrive to its end. */
final class UploadBrokenOff extends Refusal {
  private static final long serialVersionUID = 1L;

  UploadBrokenOff() {
    super("upload-broken-off");
  }
}
