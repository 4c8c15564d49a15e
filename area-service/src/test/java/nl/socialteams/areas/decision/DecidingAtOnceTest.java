// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class DecidingAtOnceTest {
  private static final String CABERG = "BU09350205";

  @Test
  @Tag("A3")
  void of_many_administrators_deciding_at_once_one_wins_and_the_others_are_told() throws Exception {
    AreaApi.maastricht(CABERG);
    List<String> teams =
        IntStream.range(0, 8).mapToObj(n -> AreaApi.team("Team " + n, "2013-01-01")).toList();

    List<Integer> answers = allAtOnce(teams);

    assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
  }

  private static List<Integer> allAtOnce(List<String> teams) throws Exception {
    try (ExecutorService administrators = Executors.newFixedThreadPool(teams.size())) {
      List<Callable<Integer>> decisions =
          teams.stream().<Callable<Integer>>map(team -> () -> decide(team)).toList();
      List<Integer> answers = new java.util.ArrayList<>();
      for (Future<Integer> answer : administrators.invokeAll(decisions)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private static int decide(String team) {
    return AreaApi.post(
            "administrator",
            "/decisions",
            AreaApi.decision("2013-01-01", "NAMED_AREAS", List.of(AreaApi.assign(team, CABERG))))
        .extract()
        .statusCode();
  }
}
