// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.contracts.area.AreaAssignment;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MunicipalityState;
import nl.socialteams.contracts.area.NeighbourhoodState;
import nl.socialteams.contracts.area.NeighbourhoodYear;
import nl.socialteams.contracts.area.TeamState;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.Closed;
import nl.socialteams.contracts.cases.OutsideRegistration;
import nl.socialteams.contracts.cases.Registered;
import nl.socialteams.contracts.cases.RegistrationForm;
import nl.socialteams.contracts.cases.RegistrationState;

/** What the other services tell, in a few words. */
@ApplicationScoped
public class Told {
  public static final String MAASTRICHT = "GM0935";
  public static final String HELMOND = "GM0794";
  public static final String CABERG = "BU09350205";
  public static final String MALPERTUIS = "BU09350204";

  private final Publisher publisher;

  @Inject
  Told(Publisher publisher) {
    this.publisher = publisher;
  }

  public void municipality(String code, String name) {
    publisher.publish(
        AreaEvents.MUNICIPALITY_CHANGED,
        code,
        new MunicipalityState(code, 1, name),
        Instant.parse("2013-01-01T08:00:00Z"));
  }

  public UUID team(String municipality, String name, String foundedOn, String endedOn) {
    UUID id = UUID.nameUUIDFromBytes((municipality + name).getBytes(StandardCharsets.UTF_8));
    LocalDate founded = LocalDate.parse(foundedOn);
    publisher.publish(
        AreaEvents.TEAM_CHANGED,
        id,
        new TeamState(
            id,
            municipality,
            1,
            name,
            "NEIGHBOURHOOD",
            founded,
            endedOn == null ? null : LocalDate.parse(endedOn),
            null,
            start(founded),
            true),
        start(founded));
    return id;
  }

  /**
   * @param inhabitants in the list of 2014; null where CBS gives no number
   */
  public void neighbourhood(
      String municipality, String code, Integer inhabitants, AreaAssignment... assignments) {
    NeighbourhoodYear listed =
        new NeighbourhoodYear(2014, "Buurt " + code, "WK093502", "Wijk 02", inhabitants);
    publisher.publish(
        AreaEvents.NEIGHBOURHOOD_CHANGED,
        code,
        new NeighbourhoodState(
            code, municipality, 1, List.of(listed), List.of(), Arrays.asList(assignments)),
        Instant.parse("2014-01-01T08:00:00Z"));
  }

  public static AreaAssignment serves(UUID team, UUID part, String from, String until) {
    return serves(team, part, from, until, start(LocalDate.parse(from)), null);
  }

  /**
   * @param knownUntil null for what is known now
   */
  public static AreaAssignment serves(
      UUID team, UUID part, String from, String until, Instant knownFrom, Instant knownUntil) {
    return new AreaAssignment(
        UUID.randomUUID(),
        team,
        part,
        UUID.randomUUID(),
        LocalDate.parse(from),
        until == null ? null : LocalDate.parse(until),
        knownFrom,
        knownUntil,
        true);
  }

  public RegistrationState registered(
      String municipality, RegistrationForm form, String neighbourhood, UUID team, LocalDate on) {
    RegistrationState state = registration(municipality, form, neighbourhood, null, team, on);
    tell(state);
    return state;
  }

  public static RegistrationState registration(
      String municipality,
      RegistrationForm form,
      String neighbourhood,
      UUID part,
      UUID team,
      LocalDate on) {
    boolean opensCase = form == RegistrationForm.CASE;
    return new RegistrationState(
        UUID.randomUUID(),
        opensCase ? UUID.randomUUID() : null,
        opensCase ? UUID.randomUUID() : null,
        municipality,
        1,
        form,
        "SELF",
        "MULTIPLE",
        neighbourhood,
        part,
        team,
        "UNKNOWN",
        null,
        null,
        new Registered(on, start(on), true),
        null,
        UUID.randomUUID(),
        List.of(),
        null);
  }

  /** The same registration, known later. */
  public static RegistrationState knownSince(RegistrationState of, Instant moment) {
    return changed(
        of, of.version(), new Registered(of.registered().on(), moment, true), of.closed());
  }

  /** The next version of the registration, closed. */
  public static RegistrationState closed(RegistrationState of, String on, Instant knownFrom) {
    Closed closed = new Closed(LocalDate.parse(on), "GOAL_REACHED", knownFrom, true);
    return changed(of, of.version() + 1, of.registered(), closed);
  }

  public void tell(RegistrationState state) {
    Instant time =
        state.closed() == null ? state.registered().knownFrom() : state.closed().knownFrom();
    publisher.publish(CaseEvents.REGISTRATION_CHANGED, state.registrationId(), state, time);
  }

  public void outside(String municipality, UUID team, String month) {
    LocalDate first = LocalDate.parse(month);
    UUID id = UUID.randomUUID();
    publisher.publish(
        CaseEvents.OUTSIDE_REGISTRATION_NOTED,
        id,
        new OutsideRegistration(id, municipality, team, first),
        start(first));
  }

  private static RegistrationState changed(
      RegistrationState of, long version, Registered registered, Closed closed) {
    return new RegistrationState(
        of.registrationId(),
        of.caseId(),
        of.householdId(),
        of.municipality(),
        version,
        of.form(),
        of.entry(),
        of.questionKind(),
        of.neighbourhoodCode(),
        of.partId(),
        of.teamId(),
        of.gender(),
        of.birthYear(),
        of.livingUnit(),
        registered,
        closed,
        of.clientId(),
        of.phases(),
        of.deliveredBy());
  }

  private static Instant start(LocalDate day) {
    return day.atStartOfDay(ZoneOffset.UTC).toInstant();
  }
}
