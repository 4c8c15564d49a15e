// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapload;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.areas.socialmap.MapOfProvisions;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("A9")
class ProvisionLoadTest {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  @BeforeAll
  void a_city() {
    MapOfProvisions.city();
  }

  @Test
  void what_is_new_is_recorded_what_is_known_replaced_and_a_repeat_changes_nothing()
      throws Exception {
    String rows = row("a", "Loket A") + row("b", "Loket B");
    assertThat(outcomes(rows)).containsExactly("RECORDED", "RECORDED");
    assertThat(outcomes(rows)).containsExactly("UNCHANGED", "UNCHANGED");
    assertThat(outcomes(row("a", "Loket A, verhuisd") + row("b", "Loket B")))
        .containsExactly("REPLACED", "UNCHANGED");
    AreaApi.get("bi-reader", "/provisions?municipality=GM0935&q=verhuisd")
        .body("items.externalId", contains("a"))
        .body("items.source", contains("KAART"));
  }

  @Test
  void a_wrong_line_says_what_is_wrong_and_where_and_stops_no_other() throws Exception {
    Map<String, Object> wrong = MapOfProvisions.counter("Fout");
    wrong.put("neighbourhoodCodes", List.of("BU09359999"));
    Map<String, Object> elsewhere = MapOfProvisions.counter("Elders");
    elsewhere.put("municipality", "GM0001");
    List<JsonNode> answers =
        load(
            "{\"nonsense\": 1}\n"
                + row("c", wrong)
                + row("d", elsewhere)
                + "no json\n"
                + row("e", "Goed"));
    assertThat(answers)
        .extracting(a -> a.path("outcome").asText())
        .containsExactly("REFUSED", "REFUSED", "REFUSED", "REFUSED", "RECORDED");
    assertThat(answers.get(1).at("/problem/errors/0/pointer").asText())
        .isEqualTo("/provision/neighbourhoodCodes/0");
    assertThat(answers.get(2).at("/problem/status").asInt()).isEqualTo(403);
    assertThat(answers.get(4).path("row").asInt()).isEqualTo(5);
  }

  @Test
  void two_loads_at_once_record_one() throws Exception {
    List<Callable<List<String>>> loads =
        IntStream.range(0, 4)
            .<Callable<List<String>>>mapToObj(n -> () -> outcomes(row("twice", "Loket Twee")))
            .toList();
    try (ExecutorService partners = Executors.newFixedThreadPool(4)) {
      List<String> outcomes = new ArrayList<>();
      for (Future<List<String>> load : partners.invokeAll(loads)) {
        outcomes.addAll(load.get());
      }
      assertThat(outcomes).containsOnlyOnce("RECORDED").containsOnly("RECORDED", "UNCHANGED");
    }
  }

  @Test
  void who_may_only_read_loads_nothing() {
    AreaApi.as("bi-reader")
        .contentType("application/x-ndjson")
        .body(row("f", "Loket F").getBytes(StandardCharsets.UTF_8))
        .post("/area/v1/provisions/_stream")
        .then()
        .statusCode(403);
  }

  private static String row(String key, String name) {
    return row(key, MapOfProvisions.counter(name));
  }

  private static String row(String key, Map<String, Object> provision) {
    return JSON.valueToTree(Map.of("source", "KAART", "externalId", key, "provision", provision))
            .toString()
        + "\n";
  }

  private static List<String> outcomes(String rows) throws Exception {
    return load(rows).stream().map(answer -> answer.path("outcome").asText()).toList();
  }

  private static List<JsonNode> load(String rows) throws Exception {
    String answer =
        AreaApi.as("team-member")
            .contentType("application/x-ndjson")
            .body(rows.getBytes(StandardCharsets.UTF_8))
            .post("/area/v1/provisions/_stream")
            .then()
            .statusCode(200)
            .extract()
            .asString();
    List<JsonNode> answers = new ArrayList<>();
    for (String line : answer.lines().toList()) {
      answers.add(JSON.readTree(line));
    }
    return answers;
  }
}
