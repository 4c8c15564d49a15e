// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.timeline;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;

import nl.socialteams.problem.Language;

/** What happened, in Dutch and English, from {@code META-INF/timeline.properties}. */
@ApplicationScoped
public class TimelineWords {
  private static final String RESOURCE = "META-INF/timeline.properties";

  private final Properties words = new Properties();

  TimelineWords() {
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    try (InputStream file = classes.getResourceAsStream(RESOURCE)) {
      words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /**
   * @throws IllegalStateException where it cannot be told in both languages
   */
  public void requireKnown(String happening) {
    for (Language language : Language.values()) {
      pattern(happening, language);
    }
  }

  String of(String happening, List<String> details, Language language) {
    return new MessageFormat(pattern(happening, language), Locale.of(language.tag()))
        .format(details.toArray());
  }

  private String pattern(String happening, Language language) {
    String pattern = words.getProperty(happening + "." + language.tag());
    if (pattern == null) {
      throw new IllegalStateException("No words for " + happening + " in " + RESOURCE);
    }
    return pattern;
  }
}
