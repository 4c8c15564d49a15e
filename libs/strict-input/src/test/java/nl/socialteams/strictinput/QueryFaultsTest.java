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
  void what_is_as_documented_passes() {
    Map<String, List<String>> query =
        Map.of("on", List.of("2014-07-01"), "limit", List.of("25"), "name", List.of("Caberg"));

    assertThat(QueryFaults.in(query, DECLARED)).isEmpty();
  }
}
