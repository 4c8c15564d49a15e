// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.OutsideRegistration;

/** Residents who wished to stay outside the system: a team and a month, never changed. */
@ApplicationScoped
class OutsideRegistrationFacts implements SmallFacts<OutsideRegistration> {
  private static final String KEEP =
      """
      insert into outside_registration_fact (projection, id, event_time, municipality, team_id,
        month)
      values (?, ?, ?, ?, ?, ?)
      on conflict (projection, id) do nothing
      """;

  private final FactStore store;

  @Inject
  OutsideRegistrationFacts(FactStore store) {
    this.store = store;
  }

  @Override
  public EventType<OutsideRegistration> type() {
    return CaseEvents.OUTSIDE_REGISTRATION_NOTED;
  }

  @Override
  public String municipality(OutsideRegistration state) {
    return state.municipality();
  }

  @Override
  public void keep(Origin origin, OutsideRegistration state) throws SQLException {
    store.write(
        KEEP,
        origin.projection(),
        state.id(),
        origin.eventTime(),
        state.municipality(),
        state.teamId(),
        state.month());
  }

  @Override
  public void forget(int projection, String key) throws SQLException {
    store.write(
        "delete from outside_registration_fact where projection = ? and id = ?",
        projection,
        UUID.fromString(key));
  }
}
