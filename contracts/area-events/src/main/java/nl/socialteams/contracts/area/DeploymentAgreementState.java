// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;
import java.util.UUID;

import static java.util.Objects.requireNonNull;

/**
 * How many hours an organisation delivers in a year to a cluster of neighbourhoods, and what it
 * reports it did; everything that was ever known.
 *
 * @param agreementId the key of the event
 */
public record DeploymentAgreementState(
    UUID agreementId,
    String municipality,
    long version,
    UUID organisationId,
    int year,
    List<AgreedHours> agreed,
    List<ReportedHours> reports) {

  public DeploymentAgreementState {
    requireNonNull(agreementId, "agreementId");
    requireNonNull(municipality, "municipality");
    requireNonNull(organisationId, "organisationId");
    agreed = List.copyOf(agreed);
    reports = List.copyOf(reports);
  }
}
