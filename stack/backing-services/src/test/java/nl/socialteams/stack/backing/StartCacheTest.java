// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class StartCacheTest {
  private static final Instant BUILT = Instant.parse("2026-11-26T10:00:00Z");

  @TempDir Path folder;

  private Path jar;
  private StartCache cache;

  @BeforeEach
  void a_service_is_built() throws IOException {
    jar = Files.createFile(folder.resolve("quarkus-run.jar"));
    Files.setLastModifiedTime(jar, FileTime.from(BUILT));
    cache = new StartCache(jar);
  }

  @Test
  void without_a_cache_a_service_starts_as_it_is_and_a_new_enough_jdk_makes_one() {
    assertThat(cache.use()).isEmpty();
    assertThat(cache.canBeMade()).isEqualTo(Runtime.version().feature() >= 25);
  }

  @Test
  void what_an_earlier_run_left_is_used_and_not_made_again() throws IOException {
    Path left = left(BUILT.plusSeconds(60));

    assertThat(cache.use()).containsExactly("-XX:AOTCache=" + left);
    assertThat(cache.canBeMade()).isFalse();
  }

  @Test
  void what_is_older_than_the_build_is_not_used() throws IOException {
    left(BUILT.minusSeconds(60));

    assertThat(cache.use()).isEmpty();
  }

  @Test
  void what_another_jdk_made_is_not_used() throws IOException {
    Files.createFile(folder.resolve("start-24.0.1+9.aot"));

    assertThat(cache.use()).isEmpty();
  }

  /** Where the JDK would have written it. */
  private Path left(Instant at) throws IOException {
    Path file = Path.of(cache.making().getFirst().split("=", 2)[1]);
    Files.createFile(file);
    Files.setLastModifiedTime(file, FileTime.from(at));
    return file;
  }
}
