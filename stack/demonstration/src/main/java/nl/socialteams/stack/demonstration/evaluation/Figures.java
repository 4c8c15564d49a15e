// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration.evaluation;

import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/** The figures of a table of reporting-service, over a period, of the whole municipality. */
record Figures(JsonNode rows) {

  /** How many, over all rows that have these codes. */
  long count(String... codes) {
    return having(codes).mapToLong(row -> row.path("count").asLong()).sum();
  }

  /** Share of the group in whole per cents, rounded half up. */
  long percent(String... codes) {
    long of = having(codes).findFirst().orElseThrow().path("of").asLong();
    return (200 * count(codes) + of) / (2 * of);
  }

  private Stream<JsonNode> having(String... codes) {
    return StreamSupport.stream(rows.spliterator(), false)
        .filter(row -> row.path("values").findValuesAsText("code").containsAll(List.of(codes)));
  }
}
