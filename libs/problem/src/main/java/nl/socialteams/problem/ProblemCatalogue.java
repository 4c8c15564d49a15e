// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Collections;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What every problem code means outside: its status and its words in Dutch and English, read from
 * all {@code META-INF/problems.properties} on the class path.
 */
public final class ProblemCatalogue {
  private static final String RESOURCE = "META-INF/problems.properties";
  private static final String TYPE_BASE = "https://socialteams.example/problems/";

  private final Properties entries = new Properties();

  private ProblemCatalogue() {}

  /** Reads the catalogue; fails when two modules define the same code. */
  public static ProblemCatalogue load(ClassLoader classes) {
    ProblemCatalogue catalogue = new ProblemCatalogue();
    try {
      for (URL resource : Collections.list(classes.getResources(RESOURCE))) {
        catalogue.add(resource);
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return catalogue;
  }

  private void add(URL resource) throws IOException {
    Properties found = new Properties();
    try (Reader reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
      found.load(reader);
    }
    found.forEach(
        (key, value) -> {
          Object before = entries.put(key, value);
          if (before != null && !before.equals(value)) {
            throw new IllegalStateException("Two texts for " + key + ", one in " + resource);
          }
        });
  }

  /** Every code that is a problem of its own, in order. */
  public SortedSet<String> codes() {
    SortedSet<String> codes = new TreeSet<>();
    for (String key : entries.stringPropertyNames()) {
      if (key.endsWith(".status")) {
        codes.add(key.substring(0, key.length() - ".status".length()));
      }
    }
    return codes;
  }

  public int status(String code) {
    return Integer.parseInt(entry(code + ".status"));
  }

  public String type(String code) {
    return TYPE_BASE + code;
  }

  public String title(String code, Language language) {
    return entry(code + ".title." + language.tag());
  }

  public String detail(String code, Language language, Object... details) {
    return text(entry(code + ".detail." + language.tag()), language, details);
  }

  /** The code that stands for a broken database constraint, or null. */
  public String codeOfConstraint(String constraint) {
    return entries.getProperty("constraint." + constraint);
  }

  public String fault(Fault fault, Language language) {
    if (fault.code().equals("constraint")) {
      return String.valueOf(fault.details().getFirst());
    }
    return text(
        entry("fault." + fault.code() + "." + language.tag()), language, fault.details().toArray());
  }

  private static String text(String pattern, Language language, Object... details) {
    return new MessageFormat(pattern, Locale.of(language.tag())).format(words(details));
  }

  /** As text, so that no number or date is dressed up by the format. */
  private static Object[] words(Object... details) {
    Object[] words = new Object[details.length];
    for (int at = 0; at < details.length; at++) {
      words[at] = String.valueOf(details[at]);
    }
    return words;
  }

  private String entry(String key) {
    String value = entries.getProperty(key);
    if (value == null) {
      throw new IllegalStateException("No entry " + key + " in any " + RESOURCE);
    }
    return value;
  }
}
