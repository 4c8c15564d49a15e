// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.registration.Registration;

/**
 * A registration that was just made, of a client.
 *
 * @param file null for a person without a case
 */
public record OpenedCase(Registration registration, Client client, CaseFile file) {

  /** With the case, where one comes of it. */
  public static OpenedCase of(Registration registration, Client client) {
    CaseFile file = registration.opensCase() ? CaseFile.open(registration) : null;
    return new OpenedCase(registration, client, file);
  }

  public boolean hasFile() {
    return file != null;
  }
}
