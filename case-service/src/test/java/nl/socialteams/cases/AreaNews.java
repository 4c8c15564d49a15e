// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.JsonNode;
import org.awaitility.Awaitility;

import nl.socialteams.cloudevents.CloudEvent;
import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.contracts.area.AreaAssignment;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.AreaExamples;
import nl.socialteams.contracts.area.AreaTopics;
import nl.socialteams.contracts.area.NeighbourhoodPart;
import nl.socialteams.contracts.area.NeighbourhoodState;
import nl.socialteams.contracts.area.TeamState;

/**
 * What area-service tells, put on its topics by the test: no area-service runs here. The golden
 * examples of its contract give Caberg another team on 2017-02-23, and a team to one part of
 * Dousberg-Hazendans.
 */
public final class AreaNews {
  public static final String CABERG = "BU09350205";
  public static final String DOUSBERG = "BU09350208";
  public static final String LANAKERVELD = "BU09350304";
  public static final String BRUSSELSEPOORT = "BU09350200";
  public static final String HELMOND_CENTRE = "BU07940000";

  public static final String PILOT_TEAM = "be75f337-cdf2-4593-997c-da6940a35e00";
  public static final String CABERG_TEAM_OF_2017 = "c08a0a77-cefe-4a5c-94b2-bfa4422a446e";
  public static final String HAZENDANS_TEAM = "63143e4a-222f-47d1-991c-025dd2d04d7d";
  public static final UUID WEST = UUID.fromString("0198c5f2-7d1e-7a33-9d10-0000000000a1");
  public static final UUID HELMOND_TEAM = UUID.fromString("0198c5f2-7d1e-7a33-9d10-0000000000a2");

  /** In the test municipality. */
  public static final String TRIAL_NEIGHBOURHOOD = "BU99990000";

  public static final UUID TRIAL_TEAM = UUID.fromString("0198c5f2-7d1e-7a33-9d10-0000000000a4");
  private static final UUID PART = UUID.fromString("0198c5f2-7d1e-7a33-9d10-0000000000a3");

  private static final String OF_PEOPLE = " and municipality <> 'GM9999'";

  private static final EventFactory EVENTS = new EventFactory(Clock.systemUTC(), "area-service");

  private AreaNews() {}

  /** Tells all of it, and returns once this service has it in its copy. */
  public static void arrives() {
    AreaExamples.all().forEach(example -> tell(example.topic(), example.event()));
    team(WEST, "GM0935", "Brusselsepoort");
    team(HELMOND_TEAM, "GM0794", "Helmond Centrum");
    neighbourhood(LANAKERVELD, "GM0935", List.of(), List.of());
    neighbourhood(HELMOND_CENTRE, "GM0794", List.of(), List.of(serves(HELMOND_TEAM, null)));
    neighbourhood(
        BRUSSELSEPOORT,
        "GM0935",
        List.of(new NeighbourhoodPart(PART, "West")),
        List.of(serves(WEST, null), serves(UUID.fromString(PILOT_TEAM), PART)));
    for (UUID organisation : List.of(TeamNews.ORGANISATION, TeamNews.OTHER_ORGANISATION)) {
      tell(AreaTopics.ORGANISATIONS, TeamNews.organisation(organisation));
    }
    TeamNews.usual().forEach(membership -> tell(AreaTopics.MEMBERSHIPS, membership));
    Awaitility.await()
        .until(
            () ->
                Stored.number("select count(*) from mapped_organisation") >= 2
                    && Stored.number(
                            "select count(*) from mapped_membership where issuer like 'http:%'"
                                + OF_PEOPLE)
                        == TeamNews.usual().size()
                    && Stored.number(
                            "select count(*) from mapped_neighbourhood where true" + OF_PEOPLE)
                        == examples(AreaTopics.NEIGHBOURHOODS) + 3
                    && Stored.number("select count(*) from mapped_team where true" + OF_PEOPLE)
                        == examples(AreaTopics.TEAMS) + 2);
  }

  /** Tells of the test municipality as well: a neighbourhood, its team and who works in that. */
  public static void arrivesOfTheTestMunicipality() {
    arrives();
    team(TRIAL_TEAM, "GM9999", "Proefdorp");
    neighbourhood(TRIAL_NEIGHBOURHOOD, "GM9999", List.of(), List.of(serves(TRIAL_TEAM, null)));
    TeamNews.works("team-member-test", TRIAL_TEAM.toString(), 1, null);
    Awaitility.await()
        .until(
            () ->
                Stored.number(
                            "select count(*) from mapped_neighbourhood where municipality ="
                                + " 'GM9999'")
                        + Stored.number(
                            "select count(*) from mapped_team where municipality = 'GM9999'")
                    == 2);
  }

  private static long examples(String topic) {
    return AreaExamples.all().stream().filter(example -> example.topic().equals(topic)).count();
  }

  private static AreaAssignment serves(UUID team, UUID part) {
    return new AreaAssignment(
        UUID.randomUUID(),
        team,
        part,
        UUID.randomUUID(),
        LocalDate.of(2013, 1, 1),
        null,
        Instant.parse("2013-01-01T08:00:00Z"),
        null,
        true);
  }

  /**
   * Tells that a neighbourhood goes from one team to another on a day, and returns when it is
   * known.
   *
   * @param after null where it stays
   */
  public static void goes(String code, long version, UUID before, UUID after, LocalDate on) {
    List<AreaAssignment> assignments = new ArrayList<>();
    assignments.add(serves(before, LocalDate.of(2013, 1, 1), after == null ? null : on));
    if (after != null) {
      assignments.add(serves(after, on, null));
    }
    NeighbourhoodState state =
        new NeighbourhoodState(code, "GM0935", version, List.of(), List.of(), assignments);
    tell(AreaTopics.NEIGHBOURHOODS, EVENTS.create(AreaEvents.NEIGHBOURHOOD_CHANGED, code, state));
    Awaitility.await()
        .until(
            () ->
                Stored.number(
                        "select version from mapped_neighbourhood where code = '" + code + "'")
                    == version);
  }

  private static AreaAssignment serves(UUID team, LocalDate from, LocalDate until) {
    return new AreaAssignment(
        UUID.randomUUID(),
        team,
        null,
        UUID.randomUUID(),
        from,
        until,
        Instant.parse("2013-01-01T08:00:00Z"),
        null,
        true);
  }

  private static void team(UUID id, String municipality, String name) {
    LocalDate founded = LocalDate.of(2013, 1, 1);
    Instant known = Instant.parse("2013-01-01T08:00:00Z");
    TeamState state =
        new TeamState(id, municipality, 1, name, "NEIGHBOURHOOD", founded, null, null, known, true);
    tell(AreaTopics.TEAMS, EVENTS.create(AreaEvents.TEAM_CHANGED, id.toString(), state));
  }

  private static void neighbourhood(
      String code,
      String municipality,
      List<NeighbourhoodPart> parts,
      List<AreaAssignment> assignments) {
    NeighbourhoodState state =
        new NeighbourhoodState(code, municipality, 1, List.of(), parts, assignments);
    tell(AreaTopics.NEIGHBOURHOODS, EVENTS.create(AreaEvents.NEIGHBOURHOOD_CHANGED, code, state));
  }

  public static void tell(String topic, CloudEvent event) {
    KafkaTopics.send(topic, event.subject(), EventJson.write(event));
  }

  /** The data of every event on a topic of this service. */
  public static List<JsonNode> dataOn(String topic) {
    List<JsonNode> data = new ArrayList<>();
    KafkaTopics.records(topic).forEach(record -> data.add(EventJson.read(record.value()).data()));
    return data;
  }
}
