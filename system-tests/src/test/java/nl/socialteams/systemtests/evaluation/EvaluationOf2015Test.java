// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.evaluation;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import nl.socialteams.stack.demonstration.PublicApi;
import nl.socialteams.stack.demonstration.evaluation.Evaluation;
import nl.socialteams.stack.demonstration.evaluation.EvaluationLine;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** The evaluation of January 2015 comes out of the public reports on the demonstration's data. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@Tag("R1")
@Tag("R2")
@Tag("R4")
@Tag("R5")
@Tag("R6")
@Tag("R7")
class EvaluationOf2015Test {
  private Map<String, List<EvaluationLine>> chapters;

  @BeforeAll
  void read() {
    RunningSuite suite = RunningSuite.get();
    chapters = Evaluation.chapters(new PublicApi(suite.gateway(), suite.issuer()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("lines")
  void each_line_is_as_printed_or_explained(EvaluationLine line) {
    assertThat(line).matches(EvaluationLine::isAccountedFor);
  }

  @Test
  void only_the_average_of_a_partial_month_and_the_inhabitants_of_2014_differ() {
    assertThat(lines()).hasSizeGreaterThan(45);
    assertThat(lines().filter(line -> !line.same()).map(EvaluationLine::subject))
        .containsExactly(
            "a month, from July to 3 December 2014",
            "inhabitants of Pottenberg",
            "inhabitants of Sint Maartenspoort");
  }

  private Stream<EvaluationLine> lines() {
    return chapters.values().stream().flatMap(List::stream);
  }
}
