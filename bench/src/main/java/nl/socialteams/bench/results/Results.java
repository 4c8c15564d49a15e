// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.results;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;

import nl.socialteams.bench.Pace;

/** All rows of one run. */
public record Results(List<Outcome> outcomes, Pace pace) {
  private static final DateTimeFormatter NAME =
      DateTimeFormatter.ofPattern("yyyyMMdd-HHmmss").withZone(ZoneOffset.UTC);
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

  /** As it is printed. */
  public String table() {
    return new Table(outcomes).text();
  }

  /** Prints the table and what falls short, and keeps the figures and a picture in the folder. */
  public void tell(PrintStream output, Path folder) {
    output.print(table());
    outcomes.stream()
        .filter(Outcome::fallsShort)
        .forEach(o -> output.println("Falls short: " + Table.shortfall(o)));
    Instant now = Instant.now();
    try {
      Files.createDirectories(folder);
      Path figures = folder.resolve(NAME.format(now) + ".json");
      Files.writeString(figures, JSON.writeValueAsString(figures(now)));
      Path picture = folder.resolve(NAME.format(now) + ".svg");
      Files.writeString(picture, new Picture(outcomes).svg());
      output.println("Kept as " + figures + " and " + picture + ".");
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Map<String, Object> figures(Instant now) {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("measuredAt", now.toString());
    figures.put("pace", pace.name());
    figures.put("processors", Runtime.getRuntime().availableProcessors());
    figures.put("java", System.getProperty("java.vm.version"));
    figures.put("rows", outcomes);
    return figures;
  }
}
