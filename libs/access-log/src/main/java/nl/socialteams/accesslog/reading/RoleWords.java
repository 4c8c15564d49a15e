// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Properties;

import jakarta.enterprise.context.ApplicationScoped;

import nl.socialteams.problem.Language;

/** What a resident calls the roles, from {@code META-INF/role-words.properties} of the service. */
@ApplicationScoped
class RoleWords {
  private static final String RESOURCE = "META-INF/role-words.properties";
  private static final String OTHERS = "others";

  private final Properties words = new Properties();

  RoleWords() {
    ClassLoader classes = Thread.currentThread().getContextClassLoader();
    try (InputStream file = classes.getResourceAsStream(RESOURCE)) {
      if (file != null) {
        words.load(new InputStreamReader(file, StandardCharsets.UTF_8));
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Of the first role that has a word. */
  String of(List<String> roles, Language language) {
    return roles.stream()
        .map(role -> words.getProperty(role + "." + language.tag()))
        .filter(word -> word != null)
        .findFirst()
        .orElseGet(() -> words.getProperty(OTHERS + "." + language.tag(), OTHERS));
  }
}
