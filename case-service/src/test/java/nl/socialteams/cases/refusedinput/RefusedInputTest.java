// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.refusedinput;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.KafkaTopics;
import nl.socialteams.cases.Stored;
import nl.socialteams.cases.delivery.Deliveries;
import nl.socialteams.cloudevents.EventJson;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.contracts.cases.RefusedInputState;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R11")
class RefusedInputTest {
  /** Somebody types a citizen service number where the name of a member belongs. */
  private static final String PLANTED = "999990019";

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void what_was_refused_is_told_by_caller_field_and_code_and_never_with_the_value()
      throws Exception {
    Map<String, Object> wrong = Deliveries.registration(UUID.randomUUID().toString());
    wrong.put("registeredOn", "gisteren-" + PLANTED);
    wrong.put(PLANTED, "Jansen");
    Map<String, Object> elsewhere = Deliveries.registration(UUID.randomUUID().toString());
    elsewhere.put("neighbourhoodCode", "BU09359999");

    Deliveries.register("partner", UUID.randomUUID().toString(), wrong).statusCode(400);
    Deliveries.stream("partner", List.of(wrong, elsewhere, "not a row " + PLANTED));

    await()
        .atMost(Duration.ofSeconds(60))
        .ignoreExceptions()
        .untilAsserted(
            () ->
                assertThat(told())
                    .containsEntry("partner /registeredOn expected-date", 2L)
                    .containsEntry("partner /? unknown-member", 2L)
                    .containsEntry("partner /neighbourhoodCode unknown-neighbourhood", 1L)
                    .containsEntry("partner WHOLE malformed-json", 1L));
    assertThat(Stored.everything()).noneMatch(row -> row.contains(PLANTED));
    assertThat(KafkaTopics.records(CaseTopics.REFUSED_INPUTS))
        .noneMatch(event -> event.value().contains(PLANTED));
  }

  @Test
  void counts_of_a_day_go_on_where_they_were() throws Exception {
    Map<String, Object> wrong = Deliveries.registration(UUID.randomUUID().toString());
    wrong.put("form", "VISIT");
    for (long time = 1; time <= 2; time++) {
      long expected = time;
      Deliveries.register("partner", UUID.randomUUID().toString(), wrong).statusCode(400);
      await()
          .atMost(Duration.ofSeconds(60))
          .ignoreExceptions()
          .until(() -> told().values().stream().anyMatch(n -> n == expected) && form() == expected);
    }
  }

  @Test
  void what_somebody_may_not_do_is_no_fault_of_the_data() throws Exception {
    Deliveries.register(
            "bi-reader",
            UUID.randomUUID().toString(),
            Deliveries.registration(UUID.randomUUID().toString()))
        .statusCode(403);
    Map<String, Object> wrong = Deliveries.registration(UUID.randomUUID().toString());
    wrong.put("entry", "NOWHERE");
    Deliveries.register("partner", UUID.randomUUID().toString(), wrong).statusCode(400);

    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () -> Stored.number("select count(*) from refused_input where field = '/entry'") > 0);
    assertThat(Stored.texts("select client from refused_input")).doesNotContain("bi-reader");
  }

  private static long form() {
    return told().entrySet().stream()
        .filter(count -> count.getKey().contains(" /form "))
        .mapToLong(Map.Entry::getValue)
        .sum();
  }

  /** The newest of each, of Maastricht. */
  private static Map<String, Long> told() {
    Map<String, Long> told = new HashMap<>();
    for (ConsumerRecord<String, String> event : KafkaTopics.records(CaseTopics.REFUSED_INPUTS)) {
      RefusedInputState state = EventJson.read(event.value()).dataAs(RefusedInputState.class);
      if (state.municipality().equals("GM0935")) {
        told.put(String.join(" ", state.client(), state.field(), state.code()), state.number());
      }
    }
    return told;
  }
}
