// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class HotMarkerTest {
  @TempDir Path folder;

  @Test
  void is_held_while_its_process_runs() throws IOException {
    Path file = folder.resolve("area-service");
    Files.writeString(file, Long.toString(ProcessHandle.current().pid()));
    assertThat(new HotMarker(file).isHeld()).isTrue();
  }

  @Test
  void is_not_held_by_a_process_that_is_gone() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("true").start();
    process.waitFor();
    Path file = Files.writeString(folder.resolve("area-service"), process.pid() + "\n");
    assertThat(new HotMarker(file).isHeld()).isFalse();
  }

  @Test
  void is_not_held_when_nobody_asked() {
    assertThat(new HotMarker(folder.resolve("none")).isHeld()).isFalse();
  }
}
