// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class BuildStampTest {
  @TempDir Path folder;
  private Path source;

  @BeforeEach
  void write_a_source() throws IOException {
    source = folder.resolve("area-service/src/main/java/Area.java");
    write(source, "class Area {}");
  }

  @Test
  void stays_the_same_while_the_sources_do() throws Exception {
    String before = stamp();
    write(folder.resolve("area-service/target/classes/Area.class"), "built");
    write(folder.resolve("area-service/src/test/java/AreaTest.java"), "class AreaTest {}");
    assertThat(stamp()).isEqualTo(before);
  }

  @Test
  void changes_with_a_source() throws Exception {
    String before = stamp();
    write(source, "class Area { int code; }");
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void changes_when_a_source_is_deleted() throws Exception {
    write(folder.resolve("area-service/src/main/java/Team.java"), "class Team {}");
    String before = stamp();
    Files.delete(folder.resolve("area-service/src/main/java/Team.java"));
    assertThat(stamp()).isNotEqualTo(before);
  }

  @Test
  void changes_with_a_version_in_a_pom() throws Exception {
    String before = stamp();
    write(folder.resolve("pom.xml"), "<project/>");
    assertThat(stamp()).isNotEqualTo(before);
  }

  private String stamp() throws IOException, InterruptedException {
    return new Script(folder).run("sources_fingerprint");
  }

  private static void write(Path file, String text) throws IOException {
    Files.createDirectories(file.getParent());
    Files.writeString(file, text);
  }
}
