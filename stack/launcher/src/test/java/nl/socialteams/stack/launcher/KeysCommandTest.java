// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import nl.socialteams.stack.backing.ServerFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G4")
class KeysCommandTest {
  @TempDir Path folder;

  @Test
  void makes_keys_once_and_leaves_them_as_they_are() throws Exception {
    run("new");
    String made = Files.readString(folder.resolve("keys"));

    assertThatThrownBy(() -> run("new"))
        .isInstanceOf(ServerFailure.class)
        .hasMessageContaining("stay as they are");
    assertThat(Files.readString(folder.resolve("keys"))).isEqualTo(made);
  }

  @Test
  void says_what_to_do_where_there_are_no_keys() {
    assertThatThrownBy(() -> run("add"))
        .isInstanceOf(ServerFailure.class)
        .hasMessageContaining("make them with new");
  }

  @Test
  void says_which_steps_there_are() {
    assertThatThrownBy(() -> run("turn"))
        .isInstanceOf(ServerFailure.class)
        .hasMessageContaining("new, add, promote, retire");
  }

  private void run(String step) throws Exception {
    new KeysCommand().run(List.of(step, folder.resolve("keys").toString()));
  }
}
