// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.projection;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.contracts.cases.MeasurementState;
import nl.socialteams.contracts.cases.ScoreState;
import nl.socialteams.contracts.cases.SelfSufficiencyState;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("R3")
class FirstAndLastScoresTest {
  private static final Instant KNOWN = Instant.parse("2014-06-01T08:00:00Z");

  @Test
  void each_domain_has_its_first_and_last_score_in_the_order_of_their_days() {
    FirstAndLastScores told =
        of(
            measured("2014-03-01", null, new ScoreState("HOUSING", 4, false)),
            measured(
                "2014-01-01",
                null,
                new ScoreState("HOUSING", 2, false),
                new ScoreState("FINANCES", 3, false)));

    assertThat(told.scoredIn())
        .isEqualTo("[[\"FINANCES\",\"ZRM-2013\"],[\"HOUSING\",\"ZRM-2013\"]]");
    assertThat(told.firstAndLast())
        .isEqualTo("{" + number(1, 0, 3, 3) + "," + number(2, 1, 2, 4) + "}");
  }

  @Test
  void what_was_withdrawn_is_not_told() {
    assertThat(
            of(measured("2014-01-01", KNOWN.plusSeconds(1), new ScoreState("HOUSING", 2, false))))
        .isEqualTo(new FirstAndLastScores(null, null));
  }

  private static int number(int place, int isChanged, int first, int last) {
    return ((place * 2 + isChanged) * 256 + first) * 256 + last;
  }

  private static FirstAndLastScores of(MeasurementState... measured) {
    UUID id = UUID.randomUUID();
    return FirstAndLastScores.of(
        new SelfSufficiencyState(id, id, "GM0935", null, 1, List.of(measured)));
  }

  private static MeasurementState measured(String on, Instant knownUntil, ScoreState... scores) {
    return new MeasurementState(
        UUID.randomUUID(),
        "ZRM",
        1,
        "ZRM-2013",
        LocalDate.parse(on),
        KNOWN,
        knownUntil,
        false,
        List.of(scores));
  }
}
