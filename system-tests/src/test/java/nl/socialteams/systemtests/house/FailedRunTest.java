// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.house;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/** What {@code ./dev test} says at its end, of a Maven that leaves reports and does no more. */
class FailedRunTest {
  private static final String RUN =
      """
      set -euo pipefail
      RUN="$PWD"
      source "%1$s/stack/scripts/say.sh"
      source "%1$s/stack/scripts/tests.sh"
      require_room() { :; }
      start_backbone() { :; }
      run_maven() {
        mkdir -p libs/outbox/target/surefire-reports
        cp report libs/outbox/target/surefire-reports/RelayTest.txt
        return %2$d
      }
      run_tests
      """;
  private static final String REPORT =
      """
      -------------------------------------------------------------------------------
      Test set: a.b.RelayTest
      -------------------------------------------------------------------------------
      Tests run: 3, Failures: 1, Errors: 1, Skipped: 0, Time elapsed: 1.2 s <<< FAILURE! -- in a.b.RelayTest
      a.b.RelayTest.tells_once -- Time elapsed: 0.3 s <<< FAILURE!
      org.opentest4j.AssertionFailedError:\s

      expected: 1
       but was: 2
      \tat a.b.RelayTest.tells_once(RelayTest.java:9)
      \tat java.base/java.lang.reflect.Method.invoke(Method.java:565)

      a.b.RelayTest.starts_again -- Time elapsed: 0.1 s <<< ERROR!
      java.lang.IllegalStateException: gone
      \tat a.b.RelayTest.starts_again(RelayTest.java:19)

      """;

  @TempDir Path folder;

  @Test
  void a_run_that_failed_ends_with_each_test_that_did_and_what_it_said() throws Exception {
    assertThat(run(1))
        .containsSubsequence(
            "a.b.RelayTest.tells_once -- Time elapsed: 0.3 s <<< FAILURE!",
            "expected: 1",
            "a.b.RelayTest.starts_again -- Time elapsed: 0.1 s <<< ERROR!",
            "java.lang.IllegalStateException: gone",
            "1 passed, 2 failed, 0 skipped")
        .doesNotContain("Method.java:565", "Test set:");
  }

  @Test
  void a_run_that_passed_names_none() throws Exception {
    assertThat(run(0)).contains("passed").doesNotContain("RelayTest");
  }

  /** What it printed, errors too. */
  private String run(int result) throws IOException, InterruptedException {
    Files.writeString(folder.resolve("report"), REPORT);
    Process process =
        new ProcessBuilder("bash", "-c", RUN.formatted(Checkout.root(), result))
            .directory(folder.toFile())
            .redirectErrorStream(true)
            .start();
    String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).isEqualTo(result);
    return printed;
  }
}
