// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.nio.file.Path;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class DiskSpaceTest {

  @Test
  void says_how_much_is_missing_where() {
    assertThatThrownBy(() -> new DiskSpace(Path.of("/data"), 20).check())
        .hasMessage(
            "The disk is nearly full: 20 MB are free at /data and 500 MB are needed;"
                + " make room first.");
  }

  @Test
  void is_content_with_enough() {
    assertThatCode(() -> new DiskSpace(Path.of("/data"), 500).check()).doesNotThrowAnyException();
  }
}
