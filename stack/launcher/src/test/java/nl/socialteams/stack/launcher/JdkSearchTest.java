// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class JdkSearchTest {
  private static final String FIND =
      "jdk_candidates() { ls -d jdks/*; }; find_jdk; echo \"$JAVA_HOME\"";

  @TempDir Path folder;

  @Test
  void takes_the_newest_with_long_term_support() throws Exception {
    jdk("old", "17.0.15");
    jdk("lts", "21.0.4");
    jdk("newer", "25.0.1");
    jdk("newest", "26");
    assertThat(find("unset JAVA_HOME; ")).isEqualTo("jdks/newer");
  }

  @Test
  void takes_what_is_new_enough_where_nothing_has_long_term_support() throws Exception {
    jdk("a", "23.0.1");
    jdk("b", "22");
    assertThat(find("unset JAVA_HOME; ")).isEqualTo("jdks/a");
  }

  @Test
  void respects_a_java_home_that_is_new_enough() throws Exception {
    jdk("chosen", "21.0.4");
    jdk("newer", "25.0.1");
    assertThat(find("JAVA_HOME=jdks/chosen; ")).isEqualTo("jdks/chosen");
  }

  @Test
  void looks_further_when_java_home_is_too_old() throws Exception {
    jdk("old", "17.0.15");
    jdk("lts", "21.0.4");
    assertThat(find("JAVA_HOME=jdks/old; ")).isEqualTo("jdks/lts");
  }

  @Test
  void does_not_take_what_has_no_compiler() throws Exception {
    Files.delete(jdk("runtime", "25.0.1").resolve("bin/javac"));
    jdk("lts", "21.0.4");
    assertThat(find("unset JAVA_HOME; ")).isEqualTo("jdks/lts");
  }

  @Test
  void says_in_one_sentence_what_to_install_where_there_is_none() throws Exception {
    jdk("old", "17.0.15");
    assertThat(find("unset JAVA_HOME; "))
        .isEqualTo(
            "No JDK of at least 21 was found: install one (Eclipse Temurin 25, say),"
                + " or set JAVA_HOME to it.");
  }

  private String find(String before) throws IOException, InterruptedException {
    return new Script(folder).run(before + FIND);
  }

  private Path jdk(String name, String version) throws IOException {
    Path home = folder.resolve("jdks").resolve(name);
    Files.createDirectories(home.resolve("bin"));
    Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + "\"\n");
    Path compiler = Files.createFile(home.resolve("bin/javac"));
    Files.setPosixFilePermissions(compiler, PosixFilePermissions.fromString("rwxr-xr-x"));
    return home;
  }
}
