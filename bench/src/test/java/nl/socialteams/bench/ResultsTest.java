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
    ByteArrayOutputStream printed = new ByteArrayOutputStream();

    new Results(List.of(enough, slow, wrong), Pace.QUICK).tell(new PrintStream(printed), folder);

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .contains("Falls short: slow: 0.31 of the limit, 0.50 is wanted; 0 errors.")
        .contains("Falls short: wrong: 0.90 of the limit, 0.50 is wanted; 3 errors.")
        .doesNotContain("Falls short: enough");
    JsonNode kept = new JsonMapper().readTree(kept(".json").toFile());
    assertThat(kept.at("/rows/1/ratio").asDouble()).isEqualTo(0.31);
    assertThat(kept.at("/pace").asText()).isEqualTo("QUICK");
    assertThat(Files.readString(kept(".svg"))).contains(">enough<", ">0.62<", ">slow<", ">0.31<");
  }

  private static Outcome outcome(String row, double ratio, long errors) {
    Percentiles times = new Percentiles(10, 20, 30);
    return new Outcome(row, "call", ratio * 100, 100, ratio, 0.5, times, errors, 2.5, 300);
  }

  private Path kept(String ending) throws Exception {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(ending)).findFirst().orElseThrow();
    }
  }
}
