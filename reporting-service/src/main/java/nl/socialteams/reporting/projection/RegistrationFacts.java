// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.Closed;
import nl.socialteams.contracts.cases.ContactHeld;
import nl.socialteams.contracts.cases.RegistrationState;

/**
 * Registrations: when and where, when closed, and when each of that became known; classes of the
 * client and no person.
 */
@Singleton
class RegistrationFacts extends StateFacts<RegistrationState> {
  private static final FactColumns AGGREGATE =
      FactColumns.of(
          "registration_fact",
          "registration_id",
          "municipality",
          "form",
          "neighbourhood",
          "part_id",
          "team_id",
          "registered_on",
          "known_from",
          "closed_on",
          "closed_known_from",
          "case_id",
          "entry",
          "question_kind",
          "gender",
          "birth_year",
          "living_unit",
          "contact_days",
          "contacts_known_from",
          "delivered_by");

  @Inject
  RegistrationFacts(FactStore store) {
    super(store, CaseEvents.REGISTRATION_CHANGED, AGGREGATE);
  }

  @Override
  public String municipality(RegistrationState state) {
    return state.municipality();
  }

  @Override
  long version(RegistrationState state) {
    return state.version();
  }

  @Override
  List<Object> row(RegistrationState state) {
    Closed closed = state.closed();
    return Row.of(
        state.registrationId(),
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

  @Override
  Map<FactColumns, List<List<Object>>> parts(RegistrationState state) {
    return Map.of();
  }

  /** As PostgreSQL writes an array. */
  private static String array(List<ContactHeld> contacts, Function<ContactHeld, String> part) {
    return contacts == null
        ? "{}"
        : contacts.stream().map(part).collect(Collectors.joining(",", "{", "}"));
  }
}
