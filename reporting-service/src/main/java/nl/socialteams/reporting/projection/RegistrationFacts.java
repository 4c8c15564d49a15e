// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.Closed;
import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.RegistrationState;

/**
 * Registrations: when and where, when closed, and when each of that became known; classes of the
 * client and no person.
 */
@ApplicationScoped
class RegistrationFacts implements FactTable<RegistrationState> {
  private static final String KEEP =
      """
      insert into registration_fact (projection, registration_id, version, event_time,
        municipality, form, neighbourhood, part_id, team_id, registered_on, known_from, closed_on,
        closed_known_from, case_id, entry, question_kind, gender, birth_year, living_unit,
        contact_days, contacts_known_from, delivered_by)
      values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, cast(? as date[]),
        cast(? as timestamptz[]), ?)
      on conflict (projection, registration_id) do update set
        version = excluded.version, event_time = excluded.event_time,
        municipality = excluded.municipality, form = excluded.form,
        neighbourhood = excluded.neighbourhood, part_id = excluded.part_id,
        team_id = excluded.team_id, registered_on = excluded.registered_on,
        known_from = excluded.known_from, closed_on = excluded.closed_on,
        closed_known_from = excluded.closed_known_from, case_id = excluded.case_id,
        entry = excluded.entry, question_kind = excluded.question_kind, gender = excluded.gender,
        birth_year = excluded.birth_year, living_unit = excluded.living_unit,
        contact_days = excluded.contact_days, contacts_known_from = excluded.contacts_known_from,
        delivered_by = excluded.delivered_by
      where registration_fact.version < excluded.version
      """;

  private final FactStore store;

  @Inject
  RegistrationFacts(FactStore store) {
    this.store = store;
  }

  @Override
  public EventType<RegistrationState> type() {
    return CaseEvents.REGISTRATION_CHANGED;
  }

  @Override
  public String municipality(RegistrationState state) {
    return state.municipality();
  }

  @Override
  public void keep(Origin origin, RegistrationState state) throws SQLException {
    Closed closed = state.closed();
    store.write(
        KEEP,
        origin.projection(),
        state.registrationId(),
        state.version(),
        origin.eventTime(),
        state.municipality(),
        state.form().name(),
        state.neighbourhoodCode(),
        state.partId(),
        state.teamId(),
        state.registered().on(),
        state.registered().knownFrom(),
        closed == null ? null : closed.on(),
        closed == null ? null : closed.knownFrom(),
        state.caseId(),
        state.entry(),
        state.questionKind(),
        state.gender(),
        state.birthYear(),
        state.livingUnit(),
        array(state.firstContacts(), contact -> contact.on().toString()),
        array(state.firstContacts(), contact -> contact.knownFrom().toString()),
        state.deliveredBy());
  }

  /** As PostgreSQL writes an array. */
  private static String array(List<ContactHeld> contacts, Function<ContactHeld, String> part) {
    return contacts == null
        ? "{}"
        : contacts.stream().map(part).collect(Collectors.joining(",", "{", "}"));
  }

  @Override
  public void forget(int projection, String key) throws SQLException {
    store.write(
        "delete from registration_fact where projection = ? and registration_id = ?",
        projection,
        UUID.fromString(key));
  }

  @Override
  public void keepOnly(int projection) throws SQLException {
    store.write("delete from registration_fact where projection <> ?", projection);
  }
}
