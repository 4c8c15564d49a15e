// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.teammapping;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.inject.Inject;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.KafkaTopics;
import nl.socialteams.cases.Stored;
import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.contracts.area.AreaAssignment;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.AreaExamples;
import nl.socialteams.contracts.area.AreaTopics;
import nl.socialteams.contracts.area.NeighbourhoodPart;
import nl.socialteams.contracts.area.NeighbourhoodState;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A3")
class CopyOfTheMappingTest {
  private static final LocalDate DAY_OF_CHANGE = LocalDate.of(2017, 2, 23);

  @Inject FindServingTeam findServingTeam;
  @Inject MappedTeams teams;
  @Inject NeighbourhoodCopy neighbourhoods;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void the_contracts_golden_examples_are_understood() {
    assertThat(teams.find(UUID.fromString(AreaNews.PILOT_TEAM)))
        .hasValueSatisfying(
            team -> {
              assertThat(team.name()).isEqualTo("Caberg-Malpertuis");
              assertThat(team.endedOn()).isEqualTo(DAY_OF_CHANGE);
            });
    assertThat(teamOfCaberg(DAY_OF_CHANGE.minusDays(1))).isEqualTo(AreaNews.PILOT_TEAM);
    assertThat(teamOfCaberg(DAY_OF_CHANGE)).isEqualTo(AreaNews.CABERG_TEAM_OF_2017);
    assertThat(findServingTeam.find(AreaNews.DOUSBERG, null, DAY_OF_CHANGE))
        .isEqualTo(new ServedArea(TeamCertainty.PART_OF, null, List.of("Hazendans")));
  }

  @Test
  @Tag("A6")
  void parts_that_go_to_the_team_of_their_whole_leave_no_doubt() {
    String code = "BU0935A1B2";
    UUID ceramique = UUID.randomUUID();
    NeighbourhoodPart part = new NeighbourhoodPart(ceramique, "Céramique");
    List<AreaAssignment> assigned =
        List.of(serves(AreaNews.WEST, null), serves(AreaNews.WEST, ceramique));
    apply(new NeighbourhoodState(code, "GM0935", 1, List.of(), List.of(part), assigned));

    assertThat(findServingTeam.find(code, null, DAY_OF_CHANGE))
        .isEqualTo(new ServedArea(TeamCertainty.EXACT, AreaNews.WEST, List.of()));
    QuarkusTransaction.requiringNew().run(() -> neighbourhoods.applyTombstone(code));
  }

  private static AreaAssignment serves(UUID team, UUID part) {
    return new AreaAssignment(
        UUID.randomUUID(),
        team,
        part,
        UUID.randomUUID(),
        DAY_OF_CHANGE,
        null,
        Instant.parse("2017-02-23T08:00:00Z"),
        null,
        true);
  }

  @Test
  void assignments_that_were_superseded_stay_known_and_no_longer_count() {
    assertThat(
            Stored.number(
                "select count(*) from mapped_assignment where neighbourhood = 'BU09350205'"
                    + " and upper(known) = timestamptz '2017-02-23T09:00:00Z'"))
        .isOne();
    assertThat(findServingTeam.find(AreaNews.CABERG, null, LocalDate.of(2012, 12, 31)).certainty())
        .isEqualTo(TeamCertainty.NONE);
  }

  @Test
  void an_older_state_that_comes_late_changes_nothing() {
    apply(caberg(9, List.of()));
    apply(AreaExamples.CABERG.event().dataAs(NeighbourhoodState.class));

    assertThat(findServingTeam.find(AreaNews.CABERG, null, DAY_OF_CHANGE).certainty())
        .isEqualTo(TeamCertainty.NONE);

    NeighbourhoodState golden = AreaExamples.CABERG.event().dataAs(NeighbourhoodState.class);
    apply(
        new NeighbourhoodState(
            golden.code(), golden.municipality(), 10, List.of(), List.of(), golden.assignments()));
    assertThat(teamOfCaberg(DAY_OF_CHANGE)).isEqualTo(AreaNews.CABERG_TEAM_OF_2017);
  }

  @Test
  void members_that_this_service_does_not_know_are_ignored() throws Exception {
    ObjectMapper json = new ObjectMapper();
    ObjectNode event = (ObjectNode) json.readTree(AreaExamples.TEAM_MALBERG_MALPERTUIS.json());
    ObjectNode team = (ObjectNode) event.get("data");
    team.put("version", 2)
        .put("name", "Malberg")
        .put("motto", "Samen")
        .putObject("more")
        .put("x", 1);
    event.put("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");

    KafkaTopics.send(AreaTopics.TEAMS, event.get("subject").asText(), event.toString());

    await()
        .until(
            () ->
                Stored.texts("select name from mapped_team where version = 2").contains("Malberg"));
    assertThat(Stored.number("select count(*) from inbox_parked")).isZero();
  }

  @Test
  void a_neighbourhood_that_is_gone_is_forgotten() {
    String code = "BU09350599";
    apply(new NeighbourhoodState(code, "GM0935", 1, List.of(), List.of(), List.of()));
    QuarkusTransaction.requiringNew().run(() -> neighbourhoods.applyTombstone(code));

    assertThat(
            Stored.number("select count(*) from mapped_neighbourhood where code = '" + code + "'"))
        .isZero();
  }

  private String teamOfCaberg(LocalDate on) {
    return findServingTeam.find(AreaNews.CABERG, null, on).team().toString();
  }

  private static NeighbourhoodState caberg(long version, List<AreaAssignment> assignments) {
    return new NeighbourhoodState(
        AreaNews.CABERG, "GM0935", version, List.of(), List.of(), assignments);
  }

  private void apply(NeighbourhoodState state) {
    EventFactory events = new EventFactory(Clock.systemUTC(), "area-service");
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                neighbourhoods.apply(
                    state, events.create(AreaEvents.NEIGHBOURHOOD_CHANGED, state.code(), state)));
  }
}
