// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import jakarta.inject.Inject;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.TeamNews;
import nl.socialteams.cases.access.Standing;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("G6")
class ChangeStreamTest {
  private static final HttpClient CLIENT = HttpClient.newHttpClient();

  @Inject OpenStreams streams;

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void a_screen_is_told_as_it_happens_what_a_visit_would_be_told() throws Exception {
    try (Screen screen = Screen.of("partner", null)) {
      String beginning = screen.next().id();
      List<String> delivered = List.of(delivered(), delivered());

      List<Event> events = List.of(screen.next(), screen.next());
      assertThat(events).extracting(Event::object).isEqualTo(delivered);
      List<Map<String, Object>> visit = visit("partner", beginning).getList("items");
      assertThat(events).extracting(e -> JsonPath.from(e.data()).getMap("$")).isEqualTo(visit);
      assertThat(events.toString()).doesNotContain("Verzonnen", "Aaltje");
    }
  }

  @Test
  void who_was_cut_off_goes_on_without_a_gap_and_without_anything_twice() throws Exception {
    String last;
    String first;
    try (Screen screen = Screen.of("partner", null)) {
      screen.next();
      first = delivered();
      Event told = screen.next();
      assertThat(told.object()).isEqualTo(first);
      last = told.id();
    }
    List<String> meanwhile = List.of(delivered(), delivered(), delivered());

    try (Screen again = Screen.of("partner", last)) {
      assertThat(again.next().id()).isEqualTo(last);
      List<String> told = new ArrayList<>();
      for (int at = 0; at < meanwhile.size(); at++) {
        told.add(again.next().object());
      }
      assertThat(told).isEqualTo(meanwhile);
    }
  }

  @Test
  void rights_are_looked_at_again_for_every_batch() throws Exception {
    Map<String, Object> registration = CaseApi.registration(AreaNews.DOUSBERG, "2017-05-01");
    registration.put("part", "Hazendans");
    TeamNews.works("team-member-other-team", AreaNews.HAZENDANS_TEAM, 1, null);
    try (Screen screen = Screen.of("team-member-other-team", null)) {
      screen.next();
      String caseId = CaseApi.registered(registration).getString("caseId");
      assertThat(screen.nextOf(caseId).kind()).isEqualTo("BECAME_VISIBLE");

      TeamNews.works(
          "team-member-other-team", AreaNews.HAZENDANS_TEAM, 2, java.time.LocalDate.of(2014, 1, 1));
      Event gone = screen.nextOf(caseId);
      assertThat(gone.kind()).isEqualTo("NO_LONGER_VISIBLE");
      assertThat(gone.data()).doesNotContain("GM0935");
    }
  }

  @Test
  void the_end_of_the_token_is_the_end_of_the_stream() throws Exception {
    Standing partner =
        new Standing(
            Tokens.issuer(),
            Tokens.subjectOf("partner"),
            "partner",
            List.of("GM0935"),
            List.of("cases:read"));
    String cursor = visit("partner", null).getString("nextCursor");
    while (!visit("partner", cursor).getList("items").isEmpty()) {
      cursor = visit("partner", cursor).getString("nextCursor");
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    long soon = Instant.now().plusSeconds(3).getEpochSecond();

    openAsPartner(partner, cursor, soon).write(out);

    assertThat(Instant.now().getEpochSecond()).isGreaterThanOrEqualTo(soon);
    assertThat(out.toString(StandardCharsets.UTF_8)).startsWith("retry: 3000\nid: " + cursor);
  }

  private jakarta.ws.rs.core.StreamingOutput openAsPartner(
      Standing partner, String cursor, long end) {
    return io.quarkus.arc.Arc.container()
        .instance(nl.socialteams.cases.access.OnBehalf.class)
        .get()
        .of(partner, () -> streams.open(partner, cursor, end));
  }

  @Test
  void who_hangs_up_is_not_looked_for_any_more() throws Exception {
    try (Screen screen = Screen.of("partner", null)) {
      screen.next();
    }
    delivered();

    String away =
        "select count(*) from feed_recipient where visited_at < now() - interval '4 seconds'"
            + " and subject = '"
            + Tokens.subjectOf("partner")
            + "'";
    await().atMost(Duration.ofSeconds(40)).until(() -> Stored.number(away) == 1);
  }

  @Test
  void an_id_that_is_no_ones_own_is_refused_before_the_stream_begins() {
    String cursor = visit("partner", null).getString("nextCursor");
    CaseApi.as("team-member")
        .header("Accept", "text/event-stream")
        .header("Last-Event-ID", cursor)
        .get("/cases/v1/changes/stream")
        .then()
        .statusCode(409)
        .body("type", endsWith("/changes-forgotten"));
    CaseApi.as("partner")
        .header("Accept", "text/event-stream")
        .header("Last-Event-ID", "nonsense")
        .get("/cases/v1/changes/stream")
        .then()
        .statusCode(400)
        .body("errors.pointer", contains("/Last-Event-ID"));
    CaseApi.as("controller")
        .header("Accept", "text/event-stream")
        .get("/cases/v1/changes/stream")
        .then()
        .statusCode(403);
  }

  private static String delivered() {
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    told.put("ownIdentifier", Map.of("system", "CLIENT_FILE", "id", UUID.randomUUID().toString()));
    return CaseApi.as("partner")
        .header("Idempotency-Key", UUID.randomUUID().toString())
        .body(told)
        .post("/cases/v1/registrations")
        .then()
        .statusCode(201)
        .extract()
        .path("registrationId");
  }

  private static JsonPath visit(String client, String cursor) {
    var request = CaseApi.as(client).queryParam("limit", 200);
    if (cursor != null) {
      request.queryParam("cursor", cursor);
    }
    return request.get("/cases/v1/changes").then().statusCode(200).extract().jsonPath();
  }

  /** One event, or what tells where a stream begins, which has no data. */
  private record Event(String id, String data) {
    String object() {
      return JsonPath.from(data).getString("objectId");
    }

    String kind() {
      return JsonPath.from(data).getString("kind");
    }
  }

  /** Reads a stream as a browser does. */
  private record Screen(InputStream stream) implements AutoCloseable {
    static Screen of(String client, String lastEventId) throws Exception {
      HttpRequest.Builder request =
          HttpRequest.newBuilder(
                  URI.create("http://localhost:" + RestAssured.port + "/cases/v1/changes/stream"))
              .timeout(Duration.ofSeconds(30))
              .header("Authorization", "Bearer " + Tokens.of(client))
              .header("Accept", "text/event-stream");
      if (lastEventId != null) {
        request.header("Last-Event-ID", lastEventId);
      }
      HttpResponse<InputStream> answer =
          CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
      assertThat(answer.statusCode()).isEqualTo(200);
      assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
          .startsWith("text/event-stream");
      return new Screen(answer.body());
    }

    Event next() throws IOException {
      String id = null;
      String data = null;
      String line = line();
      while (!(line.isEmpty() && id != null)) {
        if (line.startsWith("id: ")) {
          id = line.substring(4);
        } else if (line.startsWith("data: ")) {
          data = line.substring(6);
        }
        line = line();
      }
      return new Event(id, data);
    }

    Event nextOf(String object) throws IOException {
      Event event = next();
      while (!event.object().equals(object)) {
        event = next();
      }
      return event;
    }

    private String line() throws IOException {
      ByteArrayOutputStream line = new ByteArrayOutputStream();
      int read = stream.read();
      while (read != '\n') {
        assertThat(read).as("the stream goes on").isNotNegative();
        line.write(read);
        read = stream.read();
      }
      return line.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() throws IOException {
      stream.close();
    }
  }
}
