// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.sealing.keys;

import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@Tag("G4")
class KeyFileTest {
  private static final byte[] TEXT = "Jansen".getBytes(StandardCharsets.UTF_8);
  private static final byte[] PLACE = "worker".getBytes(StandardCharsets.UTF_8);

  @Test
  void keys_are_the_same_after_writing_and_reading() throws GeneralSecurityException {
    KeyFile keys = KeyFile.create();

    KeyFile read = KeyFileText.read(KeyFileText.write(keys));

    assertThat(read.sealer().decrypt(keys.sealer().encrypt(TEXT, PLACE), PLACE)).isEqualTo(TEXT);
    assertThat(read.fingerprinter().computePrimary(TEXT, 32))
        .isEqualTo(keys.fingerprinter().computePrimary(TEXT, 32));
  }

  @Test
  void replicas_of_two_steps_of_a_rotation_open_what_the_other_sealed()
      throws GeneralSecurityException {
    KeyFile before = KeyFile.create();
    KeyFile added = before.withNewKey();
    KeyFile promoted = added.withNewestPrimary();

    assertThat(before.sealer().decrypt(added.sealer().encrypt(TEXT, PLACE), PLACE)).isEqualTo(TEXT);
    assertThat(added.sealer().decrypt(promoted.sealer().encrypt(TEXT, PLACE), PLACE))
        .isEqualTo(TEXT);
    assertThat(promoted.sealer().decrypt(before.sealer().encrypt(TEXT, PLACE), PLACE))
        .isEqualTo(TEXT);
    assertThat(promoted.primaryKeyId()).isNotEqualTo(before.primaryKeyId());
  }

  @Test
  void a_retired_key_opens_nothing_any_more() throws GeneralSecurityException {
    KeyFile before = KeyFile.create();
    byte[] sealed = before.sealer().encrypt(TEXT, PLACE);
    KeyFile retired = before.withNewKey().withNewestPrimary().withoutOldKeys();

    assertThatThrownBy(() -> retired.sealer().decrypt(sealed, PLACE))
        .isInstanceOf(GeneralSecurityException.class);
  }

  @Test
  void a_file_is_its_owners_only_and_is_never_made_anew(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("keys");
    KeyFileCommand.main(new String[] {"new", file.toString()});

    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    assertThatThrownBy(() -> KeyFileCommand.main(new String[] {"new", file.toString()}))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  @Test
  void a_rotation_is_three_commands(@TempDir Path folder) throws Exception {
    Path file = folder.resolve("keys");
    KeyFileCommand.main(new String[] {"new", file.toString()});
    int first = KeyFileCommand.read(file).primaryKeyId();

    KeyFileCommand.main(new String[] {"add", file.toString()});
    assertThat(KeyFileCommand.read(file).primaryKeyId()).isEqualTo(first);
    KeyFileCommand.main(new String[] {"promote", file.toString()});
    int second = KeyFileCommand.read(file).primaryKeyId();
    KeyFileCommand.main(new String[] {"retire", file.toString()});

    assertThat(second).isNotEqualTo(first);
    assertThat(KeyFileCommand.read(file).sealing().handle().size()).isEqualTo(1);
  }

  @Test
  void a_file_that_is_no_key_file_is_refused_without_its_text() {
    assertThatThrownBy(() -> KeyFileText.read("secret\nsecret"))
        .isInstanceOf(KeyFileUnusable.class)
        .hasMessageNotContaining("secret")
        .hasNoCause();
  }
}
