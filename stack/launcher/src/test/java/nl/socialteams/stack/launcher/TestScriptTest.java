// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TestScriptTest {
  @TempDir Path folder;

  @Test
  void sums_the_reports_of_all_modules() throws Exception {
    report("libs/outbox", "RelayTest", "Tests run: 5, Failures: 1, Errors: 1, Skipped: 1, Time");
    report("gateway", "RouteTest", "Tests run: 3, Failures: 0, Errors: 0, Skipped: 0, Time");
    assertThat(script("count_tests")).isEqualTo("5 passed, 2 failed, 1 skipped");
  }

  @Test
  void counts_nothing_where_nothing_ran() throws Exception {
    assertThat(script("count_tests")).isEqualTo("0 passed, 0 failed, 0 skipped");
  }

  @Test
  void names_the_packages_that_hold_a_modules_tests() throws Exception {
    write("gateway/src/test/java/a/b/OneTest.java", "");
    write("gateway/src/test/java/a/b/c/TwoTest.java", "");
    assertThat(script("test_packages gateway")).isEqualTo("a/b/*,a/b/c/*");
  }

  @ParameterizedTest
  @CsvSource({"libs/outbox", "outbox"})
  void finds_a_module_by_its_folder_or_its_name(String name) throws Exception {
    write("libs/outbox/pom.xml", "<project/>");
    assertThat(script("module_folder " + name)).isEqualTo("libs/outbox");
  }

  @Test
  void says_so_when_there_is_no_such_module() throws Exception {
    assertThat(script("module_folder inbux"))
        .isEqualTo(
            "There is no module inbux: give its folder, such as area-service or libs/outbox.");
  }

  @ParameterizedTest
  @CsvSource({"3.8.7,yes", "3.9.0,yes", "3.10.1,yes", "4.0.0,yes", "3.8.6,no", "3.6.3,no"})
  void takes_a_maven_that_is_new_enough(String version, String answer) throws Exception {
    assertThat(script("at_least " + version + " 3.8.7 && echo yes || echo no")).isEqualTo(answer);
  }

  private String script(String text) throws IOException, InterruptedException {
    return new Script(folder).run(text);
  }

  private void report(String module, String test, String line) throws IOException {
    write(module + "/target/surefire-reports/" + test + ".txt", "Test set: x\n" + line + "\n");
  }

  private void write(String path, String text) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
