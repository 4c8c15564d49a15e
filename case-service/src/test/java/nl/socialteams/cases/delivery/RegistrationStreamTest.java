// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import io.restassured.path.json.JsonPath;
import org.jboss.logging.Logger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

import nl.socialteams.cases.AreaNews;
import nl.socialteams.cases.CaseApi;
import nl.socialteams.cases.Stored;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("C14")
class RegistrationStreamTest {
  private static final Logger LOG = Logger.getLogger(RegistrationStreamTest.class);

  @BeforeAll
  void the_mapping_has_arrived() {
    AreaNews.arrives();
  }

  @Test
  void a_file_larger_than_any_other_body_is_answered_to_its_last_row() {
    int rows = 400;
    String unreadable = "x".repeat(31_000);

    List<JsonPath> answers = Deliveries.stream("partner", Collections.nCopies(rows, unreadable));

    assertThat(answers)
        .hasSize(rows)
        .extracting(a -> a.getString("outcome"))
        .containsOnly("REFUSED");
    assertThat(answers.getLast().getInt("row")).isEqualTo(rows);
  }

  @Test
  void every_row_is_answered_in_order_and_a_wrong_one_stops_no_other() {
    Map<String, Object> nowhere = Deliveries.registration("s-3");
    nowhere.put("neighbourhoodCode", AreaNews.LANAKERVELD);
    Map<String, Object> unborn = Deliveries.registration("s-5");
    unborn.put("registeredOn", "2199-01-01");
    unborn.put("neighbourhoodCode", "BU00000000");

    List<JsonPath> answers =
        Deliveries.stream(
            "partner",
            List.of(
                Deliveries.registration("s-1"),
                "{\"municipality\": \"GM0935\"",
                nowhere,
                CaseApi.registration(AreaNews.CABERG, "2014-03-03"),
                unborn,
                "x".repeat(40_000),
                Deliveries.registration("s-7"),
                elsewhere("s-8")));

    assertThat(answers).extracting(a -> a.getInt("row")).containsExactly(1, 2, 3, 4, 5, 6, 7, 8);
    assertThat(answers)
        .extracting(a -> a.getString("outcome"))
        .containsExactly(
            "REGISTERED",
            "REFUSED",
            "REFUSED",
            "REFUSED",
            "REFUSED",
            "REFUSED",
            "REGISTERED",
            "REFUSED");
    assertThat(answers.get(0).getString("registration.caseId")).isNotNull();
    assertThat(answers.get(2).getString("problem.type")).endsWith("/no-team-for-area");
    assertThat(answers.get(2).getString("ownIdentifier.id")).isEqualTo("s-3");
    assertThat(answers.get(3).getList("problem.errors.pointer", String.class))
        .containsExactly("/ownIdentifier");
    assertThat(answers.get(4).getList("problem.errors.code", String.class))
        .containsExactlyInAnyOrder("day-ahead", "unknown-neighbourhood");
    assertThat(answers.get(5).getList("problem.errors.code", String.class))
        .containsExactly("row-too-long");
    assertThat(answers.get(7).getString("problem.type")).endsWith("/municipality-not-granted");
    assertThat(
            Stored.number(
                "select count(*) from household h where not exists (select from registration r where r.household = h.id)"))
        .isZero();
  }

  @Test
  void the_file_sent_again_is_answered_again_and_goes_on_where_it_stopped() {
    List<Object> half =
        new ArrayList<>(
            IntStream.range(0, 150).mapToObj(n -> Deliveries.registration("again-" + n)).toList());
    List<JsonPath> first = Deliveries.stream("partner", half);
    long before = Stored.number("select count(*) from registration");
    Map<String, Object> changed = Deliveries.registration("again-7");
    changed.put("entry", "PRIEST");
    half.set(7, changed);
    half.add(Deliveries.registration("again-150"));

    List<JsonPath> second = Deliveries.stream("partner", half);

    assertThat(Stored.number("select count(*) from registration")).isEqualTo(before + 1);
    for (int at = 0; at < 150; at++) {
      if (at != 7) {
        assertThat(second.get(at).getString("outcome")).isEqualTo("KNOWN");
        assertThat(second.get(at).getMap("registration"))
            .isEqualTo(first.get(at).getMap("registration"));
      }
    }
    assertThat(second.get(7).getString("problem.type")).endsWith("/delivery-contradicted");
    assertThat(second.get(7).getString("problem.detail")).contains("/entry");
    assertThat(second.get(150).getString("outcome")).isEqualTo("REGISTERED");
  }

  @Test
  void a_row_that_comes_twice_in_one_batch_is_registered_once() {
    List<JsonPath> answers =
        Deliveries.stream(
            "partner", List.of(Deliveries.registration("twice"), Deliveries.registration("twice")));

    assertThat(answers)
        .extracting(a -> a.getString("outcome"))
        .containsExactly("REGISTERED", "KNOWN");
  }

  @Test
  void thousands_of_rows_are_registered_in_one_stream() {
    int rows = Integer.getInteger("rows", 2000);
    List<String> lines =
        IntStream.range(0, rows)
            .mapToObj(n -> Deliveries.line(Deliveries.registration("many-" + n)))
            .toList();
    long begin = System.nanoTime();

    List<JsonPath> answers = Deliveries.stream("partner", lines);

    double seconds = (System.nanoTime() - begin) / 1e9;
    LOG.infof("%d rows in %.1f s: %.0f per second", rows, seconds, rows / seconds);
    assertThat(answers).hasSize(rows).allMatch(a -> a.getString("outcome").equals("REGISTERED"));
    assertThat(
            Stored.number(
                "select count(*) from access_log where operation = 'registerResidents' and object_kind = 'case'"))
        .isGreaterThanOrEqualTo(rows);
  }

  private static Map<String, Object> elsewhere(String id) {
    Map<String, Object> told = Deliveries.registration(id);
    told.put("municipality", "GM0794");
    told.put("neighbourhoodCode", AreaNews.HELMOND_CENTRE);
    return told;
  }
}
