// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.house;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static org.assertj.core.api.Assertions.assertThat;

/** The tests that a page names, as {@code Class} or {@code Class.method}. */
final class NamedTests {
  private static final Pattern NAMED = Pattern.compile("`([A-Z]\\w+Test)(?:\\.(\\w+))?`");

  private NamedTests() {}

  static boolean areIn(String row) {
    return NAMED.matcher(row).find();
  }

  static void assertAllExist(String page, int moreThan) {
    List<MatchResult> named = NAMED.matcher(page).results().toList();

    assertThat(named)
        .hasSizeGreaterThan(moreThan)
        .allSatisfy(
            test ->
                assertThat(sources(test.group(1)))
                    .as(test.group())
                    .anyMatch(source -> test.group(2) == null || has(source, test.group(2))));
  }

  private static boolean has(String source, String method) {
    return source.contains("void " + method + "(")
        || source.contains("Stream<DynamicTest> " + method + "(");
  }

  private static List<String> sources(String test) {
    String name = test + ".java";
    return Checkout.files(name).stream()
        .filter(file -> file.getFileName().toString().equals(name))
        .map(Checkout::text)
        .toList();
  }
}
