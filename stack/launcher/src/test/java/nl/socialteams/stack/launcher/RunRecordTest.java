// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class RunRecordTest {
  @TempDir Path folder;

  @Test
  void is_read_as_it_was_written() {
    RunRecord written =
        new RunRecord(
            new Ports(9000),
            true,
            new RecordedProcess("launcher", 12, 34),
            List.of(new RecordedProcess("gateway", 56, 78), new RecordedProcess("kafka", 9, 10)));
    Path file = folder.resolve("suite.properties");
    written.write(file);
    assertThat(RunRecord.read(file)).contains(written);
  }

  @Test
  void is_empty_when_nothing_was_started() {
    assertThat(RunRecord.read(folder.resolve("none"))).isEmpty();
  }

  @Test
  void does_not_run_when_its_launcher_is_gone() {
    RecordedProcess gone = new RecordedProcess("launcher", ProcessHandle.current().pid(), 1_000);
    assertThat(new RunRecord(new Ports(9000), true, gone, List.of()).isRunning()).isFalse();
  }
}
