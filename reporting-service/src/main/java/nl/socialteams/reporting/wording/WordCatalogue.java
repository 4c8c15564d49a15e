// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.wording;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

import jakarta.inject.Singleton;

import nl.socialteams.problem.Language;

/** Every text of {@code reports.properties}. */
@Singleton
class WordCatalogue {
  private static final String RESOURCE = "/reports.properties";

  private final Properties entries = load();

  String text(String entry, Language language) {
    String key = entry + "." + language.tag();
    return Objects.requireNonNull(entries.getProperty(key), () -> key + " is not worded");
  }

  boolean has(String entry, Language language) {
    return entries.containsKey(entry + "." + language.tag());
  }

  private static Properties load() {
    Properties loaded = new Properties();
    try (var resource = WordCatalogue.class.getResourceAsStream(RESOURCE);
        var reader = new InputStreamReader(resource, StandardCharsets.UTF_8)) {
      loaded.load(reader);
      return loaded;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
