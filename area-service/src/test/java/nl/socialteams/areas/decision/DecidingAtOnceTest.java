// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decision;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.areas.AreaApi;
import nl.socialteams.testing.ServiceTest;

import static org.assertj.core.api.Assertions.assertThat;

@ServiceTest
class DecidingAtOnceTest {
  private static final String CABERG = "BU09350205";
  private static final String MALBERG = "BU09350207";

  @BeforeAll
  static void a_city() {
    AreaApi.maastricht(CABERG, MALBERG);
  }

  @Test
  @Tag("A3")
  void of_many_administrators_deciding_at_once_one_wins_and_the_others_are_told() throws Exception {
    List<String> teams =
        IntStream.range(0, 8).mapToObj(n -> AreaApi.team("Team " + n, "2013-01-01")).toList();

    List<String> drafts = teams.stream().map(DecidingAtOnceTest::draft).toList();

    assertThat(allAtOnce(drafts)).containsOnly(200, 409).containsOnlyOnce(200);
  }

  @Test
  @Tag("A4")
  void of_many_administrators_adopting_the_same_draft_one_does_and_the_others_are_told()
      throws Exception {
    String draft =
        AreaApi.draft(
            AreaApi.decision(
                "2013-01-01",
                "NAMED_AREAS",
                List.of(AreaApi.assign(AreaApi.team("Malberg", "2013-01-01"), MALBERG))));

    List<Integer> answers = allAtOnce(Collections.nCopies(8, draft));

    assertThat(answers).containsOnly(200, 412).containsOnlyOnce(200);
  }

  private static List<Integer> allAtOnce(List<String> drafts) throws Exception {
    try (ExecutorService administrators = Executors.newFixedThreadPool(drafts.size())) {
      List<Callable<Integer>> adoptions =
          drafts.stream()
              .<Callable<Integer>>map(draft -> () -> AreaApi.adopt(draft).extract().statusCode())
              .toList();
      List<Integer> answers = new ArrayList<>();
      for (Future<Integer> answer : administrators.invokeAll(adoptions)) {
        answers.add(answer.get());
      }
      return answers;
    }
  }

  private static String draft(String team) {
    return AreaApi.draft(
        AreaApi.decision("2013-01-01", "NAMED_AREAS", List.of(AreaApi.assign(team, CABERG))));
  }
}
