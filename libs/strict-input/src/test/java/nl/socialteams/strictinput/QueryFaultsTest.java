// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;

import nl.socialteams.problem.Fault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

class QueryFaultsTest {
  private static final DeclaredQuery DECLARED =
      new DeclaredQuery(
          Map.of(
              "on", LocalDate.class, "limit", int.class, "team", UUID.class, "name", String.class));

  @Test
  void everything_that_is_not_as_documented_is_told() {
    Map<String, List<String>> query =
        Map.of(
            "on", List.of("gisteren"),
            "limit", List.of("25", "50"),
            "team", List.of("1-2-3"),
            "nmae", List.of("x"));

    assertThat(QueryFaults.in(query, DECLARED))
        .extracting(Fault::pointer, Fault::code)
        .containsExactlyInAnyOrder(
            tuple("/on", "expected-date"),
            tuple("/limit", "repeated-parameter"),
            tuple("/team", "expected-identifier"),
            tuple("/nmae", "unknown-parameter"));
  }

  @Test
  void days_that_cannot_be_meant_and_text_that_cannot_be_kept_are_told() {
    Map<String, List<String>> query =
        Map.of("on", List.of("+6000000-01-01"), "name", List.of("a\0"), "team", List.of("\0"));

    assertThat(QueryFaults.in(query, DECLARED))
        .extracting(Fault::pointer, Fault::code)
        .containsExactlyInAnyOrder(
            tuple("/on", "day-out-of-range"),
            tuple("/name", "character-nul"),
            tuple("/team", "character-nul"));
  }

  @Test
  void what_is_as_documented_passes() {
    Map<String, List<String>> query =
        Map.of("on", List.of("2014-07-01"), "limit", List.of("25"), "name", List.of("Caberg"));

    assertThat(QueryFaults.in(query, DECLARED)).isEmpty();
  }
}
