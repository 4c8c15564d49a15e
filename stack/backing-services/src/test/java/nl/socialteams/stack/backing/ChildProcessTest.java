// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ChildProcessTest {
  @TempDir Path folder;

  @Test
  void that_stops_while_starting_is_told_with_its_log() {
    ChildProcess child = start("echo no room >&2; exit 3");
    assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofSeconds(20)))
        .isInstanceOf(ServerFailure.class)
        .hasMessage("The shell stopped while starting: see " + log() + ".");
    assertThat(log()).hasContent("no room");
  }

  @Test
  void that_is_never_ready_is_told_with_the_time_it_was_given() {
    ChildProcess child = start("exec cat /dev/zero > /dev/null");
    assertThatThrownBy(() -> child.awaitReady(() -> false, Duration.ofSeconds(1)))
        .hasMessage("The shell was not ready after 1 seconds: see " + log() + ".");
    child.kill();
    assertThat(child.isAlive()).isFalse();
  }

  @Test
  void is_asked_to_stop_before_it_is_killed() {
    ChildProcess child =
        start("trap 'echo bye; exit 0' TERM; echo on; while :; do read -t 1 x <> <(:) || :; done");
    child.awaitReady(
        () -> java.nio.file.Files.readString(log()).contains("on"), Duration.ofSeconds(20));
    child.stop();
    assertThat(log()).content().contains("bye");
  }

  private ChildProcess start(String script) {
    return ChildProcess.start("The shell", List.of("bash", "-c", script), Map.of(), log());
  }

  private Path log() {
    return folder.resolve("shell.log");
  }
}
