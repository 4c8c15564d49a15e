// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * An organisation whose people work in teams, with everything that was ever known of its funding.
 *
 * @param organisationId the key of the event
 * @param clientId with which its own systems sign in ({@code azp}); absent where they do not
 */
public record OrganisationState(
    UUID organisationId,
    String municipality,
    long version,
    String name,
    String clientId,
    List<OrganisationFunding> fundings) {

  public OrganisationState {
    requireNonNull(organisationId, "organisationId");
    requireNonNull(municipality, "municipality");
    requireNonNull(name, "name");
    fundings = List.copyOf(fundings);
  }
}
