// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.OrganisationState;

/** Organisations by name. */
@Singleton
class OrganisationFacts extends StateFacts<OrganisationState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of("organisation_fact", "organisation_id", "municipality", "name");

  @Inject
  OrganisationFacts(FactStore store) {
    super(store, AreaEvents.ORGANISATION_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(OrganisationState state) {
    return state.municipality();
  }

  @Override
  long version(OrganisationState state) {
    return state.version();
  }

  @Override
  List<Object> row(OrganisationState state) {
    return Row.of(state.organisationId(), state.municipality(), state.name());
  }

  @Override
  Map<FactColumns, List<List<Object>>> parts(OrganisationState state) {
    return Map.of();
  }
}
