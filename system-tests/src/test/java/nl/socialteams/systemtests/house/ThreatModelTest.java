// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.house;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What the threat model names as covered is covered by a test that exists. */
class ThreatModelTest {
  private static final Pattern RISK = Pattern.compile("(?m)^\\| (?:API\\d+|V\\d+) .*$");

  @Test
  void every_test_that_it_names_exists() {
    NamedTests.assertAllExist(model(), 30);
  }

  @Test
  void every_risk_names_a_test() {
    List<String> rows = RISK.matcher(model()).results().map(MatchResult::group).toList();

    assertThat(rows).hasSizeGreaterThan(15).allMatch(NamedTests::areIn);
    assertThat(rows.stream().filter(row -> row.startsWith("| API"))).hasSize(10);
  }

  private static String model() {
    return Checkout.text(Checkout.root().resolve("docs/threat-model.md"));
  }
}
