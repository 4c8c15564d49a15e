// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class RecordedProcessTest {

  @Test
  void finds_a_process_that_runs() {
    RecordedProcess self = RecordedProcess.of("self", ProcessHandle.current().pid());
    assertThat(RecordedProcess.parse("self", self.text()).alive())
        .contains(ProcessHandle.current());
  }

  @Test
  void does_not_take_a_later_process_with_the_same_number_for_it() {
    long pid = ProcessHandle.current().pid();
    RecordedProcess earlier = new RecordedProcess("earlier", pid, 1_000);
    assertThat(earlier.alive()).isEmpty();
  }

  @Test
  void does_not_find_a_process_that_is_gone() throws IOException, InterruptedException {
    Process process = new ProcessBuilder("cat").start();
    RecordedProcess recorded = RecordedProcess.of("cat", process.pid());
    process.destroyForcibly().waitFor();
    assertThat(recorded.alive()).isEmpty();
  }
}
