// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.contracts.cases.CaseTopics;
import nl.socialteams.testing.ServiceTest;
import nl.socialteams.testing.Tokens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C14")
class RepeatedRegistrationTest {

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void a_key_that_is_sent_again_gives_the_first_answer_and_no_second_case() {
    String key = UUID.randomUUID().toString();
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-03");
    long before = cases();

    ExtractableResponse<Response> first = register(key, told);
    ExtractableResponse<Response> second = register(key, told);

    assertThat(first.statusCode()).isEqualTo(201);
    assertThat(second.statusCode()).isEqualTo(201);
    assertThat(second.asString()).isEqualTo(first.asString());
    assertThat(second.header("Location")).isEqualTo(first.header("Location"));
    assertThat(cases()).isEqualTo(before + 1);
    told.put("entry", "SELF");
    assertThat(register(key, told).statusCode()).isEqualTo(422);
  }

  @Test
  void a_key_that_is_sent_many_times_at_once_gives_one_case_and_one_event() throws Exception {
    String key = UUID.randomUUID().toString();
    Map<String, Object> told = CaseApi.registration(AreaNews.CABERG, "2014-03-04");
    long before = cases();

    List<Integer> answers = atOnce(16, () -> register(key, told).statusCode());

    assertThat(answers).isSubsetOf(201, 409).contains(201);
    assertThat(cases()).isEqualTo(before + 1);
    assertThat(Stored.number("select count(*) from registration")).isEqualTo(cases());
    await().until(() -> Stored.number("select count(*) from outbox_event") == 0);
    assertThat(AreaNews.dataOn(CaseTopics.REGISTRATIONS)).hasSize((int) cases());
  }

  private static long cases() {
    return Stored.number("select count(*) from case_file");
  }

  private static ExtractableResponse<Response> register(String key, Map<String, Object> told) {
    return CaseApi.as("team-member")
        .header("Idempotency-Key", key)
        .body(told)
        .post("/cases/v1/registrations")
        .then()
        .extract();
  }

  private static List<Integer> atOnce(int times, Callable<Integer> call) throws Exception {
    assertThat(Tokens.of("team-member")).isNotEmpty();
    List<Integer> answers = new java.util.ArrayList<>();
    try (ExecutorService callers = Executors.newFixedThreadPool(times)) {
      for (Future<Integer> answer : callers.invokeAll(Collections.nCopies(times, call))) {
        answers.add(answer.get());
      }
    }
    return answers;
  }
}
