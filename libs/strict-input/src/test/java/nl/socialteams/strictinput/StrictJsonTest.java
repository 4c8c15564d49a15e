// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import nl.socialteams.problem.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.groups.Tuple.tuple;

class StrictJsonTest {
  private final ObjectMapper mapper = new ObjectMapper().registerModule(new JavaTimeModule());
  private final FaultCollector.Noted noted = new FaultCollector.Noted();

  @BeforeEach
  void as_every_service_reads() {
    new StrictJson().customize(mapper);
  }

  @Test
  void every_fault_of_form_is_found_in_one_reading() throws Exception {
    Plan plan =
        read(
            """
            {"unheard": {"of": 1}, "name": 7, "kind": "OTHER", "from": "2014-02-30",
             "steps": [{"id": "x", "size": 1.5}, {"id": null, "extra": true}], "open": "yes"}
            """);

    assertThat(noted.faults())
        .extracting(Fault::pointer, Fault::code)
        .containsExactlyInAnyOrder(
            tuple("/unheard", "unknown-member"),
            tuple("/name", "expected-text"),
            tuple("/kind", "expected-choice"),
            tuple("/from", "expected-date"),
            tuple("/steps/0/id", "expected-identifier"),
            tuple("/steps/0/size", "expected-number"),
            tuple("/steps/1/extra", "unknown-member"),
            tuple("/open", "expected-boolean"));
    assertThat(plan.steps()).hasSize(2);
  }

  @Test
  void unknown_members_before_and_after_all_known_ones_are_pointed_at() throws Exception {
    read(
        """
        {"before/it": 1, "name": "a", "kind": "SHORT", "from": "2014-02-28",
         "steps": [{"first": 1, "id": null, "size": 1, "last": 2}], "open": true, "after": 2}
        """);

    assertThat(noted.faults())
        .extracting(Fault::pointer)
        .containsExactlyInAnyOrder("/before~1it", "/steps/0/first", "/steps/0/last", "/after");
  }

  @Test
  void what_is_right_is_read() throws Exception {
    Plan plan = read("{\"name\": \"Een plan\", \"kind\": \"SHORT\", \"from\": \"2014-02-28\"}");

    assertThat(noted.faults()).isEmpty();
    assertThat(plan.from()).isEqualTo(LocalDate.of(2014, 2, 28));
  }

  @Test
  void a_member_given_twice_is_no_json_to_us() {
    assertThatThrownBy(() -> read("{\"name\": \"a\", \"name\": \"b\"}"))
        .hasMessageContaining("Duplicate");
  }

  @Test
  void a_day_that_cannot_be_meant_is_told_as_one_of_another_form_is() throws Exception {
    for (String day : List.of("+999999999-12-31", "-0002-06-15", "1799-12-31", "2200-01-01")) {
      noted.faults().clear();
      Plan plan =
          read(
              "{\"name\": \"Een plan\", \"from\": \""
                  + day
                  + "\", \"known\": \""
                  + day
                  + "T00:00:00Z\"}");

      assertThat(noted.faults())
          .as(day)
          .extracting(Fault::pointer, Fault::code)
          .containsExactly(tuple("/from", "day-out-of-range"), tuple("/known", "day-out-of-range"));
      assertThat(plan.from()).isNull();
    }
  }

  @Test
  void every_day_that_can_be_meant_is_read() throws Exception {
    read("{\"from\": \"1800-01-01\", \"known\": \"2199-12-31T23:59:59Z\"}");
    read("{\"from\": \"2199-12-31\", \"known\": \"1800-01-01T00:00:00Z\"}");

    assertThat(noted.faults()).isEmpty();
  }

  @Test
  void where_no_notes_are_taken_a_day_is_what_it_is() throws Exception {
    assertThat(mapper.readValue("{\"from\": \"0001-01-01\"}", Plan.class).from())
        .isEqualTo(LocalDate.of(1, 1, 1));
  }

  @Test
  void nesting_without_end_is_refused() {
    assertThatThrownBy(() -> read("{\"unheard\":" + "[".repeat(100) + "]".repeat(100) + "}"))
        .hasMessageContaining("nesting depth");
  }

  private Plan read(String json) throws Exception {
    return mapper.readerFor(Plan.class).withAttribute(FaultCollector.FAULTS, noted).readValue(json);
  }

  enum Kind {
    SHORT,
    LONG
  }

  record Step(UUID id, Integer size) {}

  record Plan(
      String name, Kind kind, LocalDate from, Instant known, List<Step> steps, Boolean open) {}
}
