// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.socialteams.bench.results.Goal;
import nl.socialteams.bench.results.Outcome;
import nl.socialteams.bench.results.Outcome.Percentiles;
import nl.socialteams.bench.results.Results;

import static org.assertj.core.api.Assertions.assertThat;

class ResultsTest {
  @TempDir Path folder;

  @Test
  void what_falls_short_is_told_and_kept_with_its_figures() throws Exception {
    Outcome enough = outcome("enough", 0.62, 0);
    Outcome slow = outcome("slow", 0.31, 0);
    Outcome wrong = outcome("wrong", 0.90, 3);
    Outcome late =
        new Outcome(
            "late",
            "call",
            List.of(Goal.atMost("p50 ms", 20, 25), Goal.timesLimit("of the other", 30, 2, 10)),
            Percentiles.NONE,
            0,
            0,
            0);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    new Results(List.of(enough, slow, wrong, late), Pace.QUICK)
        .tell(new PrintStream(printed), folder);

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Falls short: slow: 0.31 of the limit, at least 0.50 is wanted.")
        .contains("Falls short: wrong: 3 errors.")
        .contains("Falls short: late: 15.00 of the other, at most 10.00 is wanted.")
        .doesNotContain("Falls short: enough");
    JsonNode kept = new JsonMapper().readTree(kept(".json").toFile());
    assertThat(kept.at("/rows/1/goals/0/figure").asDouble()).isEqualTo(0.31);
    assertThat(kept.at("/pace").asText()).isEqualTo("QUICK");
    assertThat(Files.readString(kept(".svg")))
        .contains(
            ">enough: of the limit<", ">0.62 (0.50)<", ">slow: of the limit<", ">late: p50 ms<");
  }

  private static Outcome outcome(String row, double ratio, long errors) {
    Percentiles times = new Percentiles(10, 20, 30);
    List<Goal> goals = List.of(Goal.ofLimit("of the limit", ratio * 100, 100, 0.5));
    return new Outcome(row, "call", goals, times, errors, 2.5, 300);
  }

  private Path kept(String ending) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }
}
