// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

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

  record Plan(String name, Kind kind, LocalDate from, List<Step> steps, Boolean open) {}
}
