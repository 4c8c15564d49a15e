// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.growth;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.bench.Pace;

/**
 * The runs that were kept, the oldest first, in a file beside their picture.
 *
 * @param folder of both, which belongs to the sources
 */
public record History(Path folder) {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  public List<KeptRun> runs() {
    try {
      return Files.exists(file())
          ? JSON.readValue(file().toFile(), new TypeReference<>() {})
          : List.of();
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Of each figure what it last reached in runs of that pace. */
  public Map<String, Double> last(Pace pace) {
    Map<String, Double> last = new HashMap<>();
    runs().stream().filter(run -> run.pace() == pace).forEach(run -> last.putAll(run.reached()));
    return last;
  }

  /** Adds a run and draws all anew. */
  public void keep(KeptRun run) {
    List<KeptRun> all = new ArrayList<>(runs());
    all.add(run);
    try {
      Files.createDirectories(folder);
      Files.writeString(file(), JSON.writeValueAsString(all) + "\n");
      Files.writeString(folder.resolve("history.svg"), new GrowthPicture(all).svg());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Path file() {
    return folder.resolve("history.json");
  }
}
