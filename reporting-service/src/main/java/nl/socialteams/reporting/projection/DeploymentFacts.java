// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.DeploymentAgreementState;

/** Hours that were agreed with organisations, and those that they reported. */
@Singleton
class DeploymentFacts extends StateFacts<DeploymentAgreementState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("deployment_fact", "agreement_id", "municipality", "organisation_id", "year");
  private static final FactColumns AGREED =
      FactColumns.of("agreed_hours_fact", "agreement_id", "hours", "known_from", "known_until");
  private static final FactColumns REPORTED =
      FactColumns.of(
          "reported_hours_fact",
          "agreement_id",
          "first_month",
          "last_month",
          "hours",
          "activity_kind",
          "known_from",
          "known_until");

  @Inject
  DeploymentFacts(FactStore store) {
    super(store, AreaEvents.DEPLOYMENT_AGREEMENT_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(DeploymentAgreementState state) {
    return state.municipality();
  }

  @Override
  long version(DeploymentAgreementState state) {
    return state.version();
  }

  @Override
  List<Object> row(DeploymentAgreementState state) {
    return Row.of(state.agreementId(), state.municipality(), state.organisationId(), state.year());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(DeploymentAgreementState state) {
    return Map.of(
        AGREED,
        state.agreed().stream()
            .map(agreed -> Row.of(agreed.hours(), agreed.knownFrom(), agreed.knownUntil()))
            .toList(),
        REPORTED,
        state.reports().stream()
            .map(
                told ->
                    Row.of(
                        told.firstMonth(),
                        told.lastMonth(),
                        told.hours(),
                        told.activityKind(),
                        told.knownFrom(),
                        told.knownUntil()))
            .toList());
  }
}
