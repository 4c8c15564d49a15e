// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import nl.socialteams.problem.Refusal;

/** The municipality has an organisation of that name. */
final class OrganisationExists extends Refusal {
  private static final long serialVersionUID = 1L;

  OrganisationExists(String municipality, String name) {
    super("organisation-exists", municipality, name);
  }
}
