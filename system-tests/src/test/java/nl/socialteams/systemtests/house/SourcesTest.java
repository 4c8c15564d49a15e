// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class SourcesTest {

  @Test
  void every_package_says_in_a_paragraph_what_it_is() {
    Set<Path> packages = javaFiles("/src/main/").map(Path::getParent).collect(Collectors.toSet());

    assertThat(packages)
        .hasSizeGreaterThan(20)
        .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
  }

  @Test
  void no_test_is_switched_off_and_none_sleeps() {
    List<Path> tests = javaFiles("/src/test/").filter(file -> !isThis(file)).toList();

    assertThat(tests)
        .hasSizeGreaterThan(20)
        .allSatisfy(
            file -> assertThat(Checkout.text(file)).doesNotContain("@Disabled", "Thread.sleep("));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A1", "A2", "A3", "A4", "A5", "A6", "A7", "A8", "A11", "B1", "B2", "B3", "B4", "B5", "B6",
        "B7", "B9", "C1", "C2", "C5", "C6", "C7", "C10", "C14", "C15", "C17", "G1", "G6", "G7",
        "R1", "R10", "R17"
      })
  void a_requirement_that_was_built_has_a_test_that_names_it(String requirement) {
    String tag = "@Tag(\"" + requirement + "\")";

    assertThat(javaFiles("/src/test/").filter(file -> !isThis(file)))
        .anyMatch(file -> Checkout.text(file).contains(tag));
  }

  @Test
  void every_library_tells_how_it_is_used() {
    assertThat(Checkout.files("pom.xml"))
        .map(Path::getParent)
        .filteredOn(folder -> folder.getParent().endsWith("libs"))
        .hasSizeGreaterThan(10)
        .allSatisfy(folder -> assertThat(Files.exists(folder.resolve("README.md"))).isTrue());
  }

  private static boolean isThis(Path file) {
    return file.endsWith("SourcesTest.java");
  }

  private static Stream<Path> javaFiles(String part) {
    return Checkout.files(".java").stream().filter(file -> file.toString().contains(part));
  }
}
