// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.house;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What hurts developers elsewhere does not here, each by a test that exists. */
@Tag("G1")
class WhatHurtsElsewhereTest {
  private static final Pattern ROW = Pattern.compile("(?m)^\\| (?!it hurts|---).*$");

  @Test
  void every_test_that_it_names_exists() {
    NamedTests.assertAllExist(page(), 50);
  }

  @Test
  void every_pain_names_a_test() {
    List<String> rows = ROW.matcher(page()).results().map(MatchResult::group).toList();

    assertThat(rows).hasSizeGreaterThan(30).allMatch(NamedTests::areIn);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Front-end developers", "Partner systems", "Municipal BI"})
  void each_kind_of_developer_is_spared_the_six_that_everybody_knows(String developers) {
    String list = page().split("## " + developers + "\n")[1].split("\n## ")[0];

    assertThat(list)
        .containsPattern("\\| (nine|many) calls")
        .contains(
            "| lists that cannot be filtered",
            "| lost updates",
            "| missed events",
            "| payloads that leak",
            "| documents that do not match behaviour");
  }

  private static String page() {
    return Checkout.text(Checkout.root().resolve("docs/what-hurts-elsewhere.md"));
  }
}
