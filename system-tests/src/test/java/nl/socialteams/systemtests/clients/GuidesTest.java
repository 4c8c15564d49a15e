// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.clients;

import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import nl.socialteams.stack.backing.IssuedToken;
import nl.socialteams.systemtests.house.Checkout;
import nl.socialteams.systemtests.suite.RunningSuite;

import static org.assertj.core.api.Assertions.assertThat;

/** The commands of the guides, as somebody would type them. */
@Tag("G1")
class GuidesTest {
  private static final Pattern COMMANDS = Pattern.compile("```sh\n(.*?)```", Pattern.DOTALL);
  private static final Pattern SUITE = Pattern.compile("SUITE=.*\n");
  private static final Pattern TOKEN = Pattern.compile("([A-Z]+)=\\$\\(./dev token ([a-z-]+)\\)\n");

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "become-a-partner, BU99990000",
    "register-from-your-own-system, teamName",
    "pull-a-report, processedUntil",
    "pay-from-the-working-budget, daysDifference",
    "receive-changes, whsec_",
    "build-the-work-list, "
        + "without a version: 428|with another one: 412|that is not there: 404|event: change"
  })
  void the_commands_of_a_guide_work(String guide, String told) throws Exception {
    String page = Checkout.text(Checkout.root().resolve("docs/guides/" + guide + ".md"));
    RunningSuite suite = RunningSuite.get();
    ProcessBuilder shell = new ProcessBuilder("bash", "-eu", "-c", commands(page));
    shell.directory(folder.toFile()).redirectErrorStream(true);
    shell.environment().put("SUITE", suite.gateway().toString());
    TOKEN
        .matcher(page)
        .results()
        .forEach(
            t -> shell.environment().put(t.group(1), IssuedToken.of(suite.issuer(), t.group(2))));

    Process running = shell.start();
    String answers = new String(running.getInputStream().readAllBytes());

    assertThat(running.waitFor()).as(answers).isZero();
    assertThat(answers).contains(told.split("\\|"));
  }

  private static String commands(String page) {
    return COMMANDS
        .matcher(page)
        .results()
        .map((MatchResult block) -> block.group(1))
        .map(block -> TOKEN.matcher(SUITE.matcher(block).replaceAll("")).replaceAll(""))
        .collect(Collectors.joining("\n"));
  }
}
