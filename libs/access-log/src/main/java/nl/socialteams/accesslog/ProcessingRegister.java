// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;

/**
 * The service's register of processing activities, read from {@code
 * META-INF/processing-activities.properties}: each with its purpose in Dutch and English, its basis
 * in law and the operations that serve it. An operation that touches personal data stands in it
 * once.
 */
public final class ProcessingRegister {
  private static final String RESOURCE = "META-INF/processing-activities.properties";
  private static final String OPERATIONS = ".operations";

  private final Map<String, ProcessingActivity> byOperation = new LinkedHashMap<>();
  private final Map<String, ProcessingActivity> byId = new LinkedHashMap<>();

  private ProcessingRegister() {}

  public static ProcessingRegister load(ClassLoader classes) {
    ProcessingRegister register = new ProcessingRegister();
    try {
      for (URL resource : Collections.list(classes.getResources(RESOURCE))) {
        try (Reader reader = new InputStreamReader(resource.openStream(), StandardCharsets.UTF_8)) {
          register.read(reader);
        }
      }
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
    return register;
  }

  /** Reads one file of activities. */
  void read(Reader file) throws IOException {
    Properties found = new Properties();
    found.load(file);
    for (String key : found.stringPropertyNames()) {
      if (key.endsWith(OPERATIONS)) {
        String id = key.substring(0, key.length() - OPERATIONS.length());
        add(activity(id, found), found.getProperty(key));
      }
    }
  }

  private static ProcessingActivity activity(String id, Properties found) {
    return new ProcessingActivity(
        id,
        required(found, id + ".purpose.nl"),
        required(found, id + ".purpose.en"),
        required(found, id + ".basis"));
  }

  private static String required(Properties found, String key) {
    String text = found.getProperty(key);
    if (text == null || text.isBlank()) {
      throw new IllegalStateException("The register of processing activities lacks " + key);
    }
    return text.strip();
  }

  private void add(ProcessingActivity activity, String operations) {
    byId.put(activity.id(), activity);
    for (String operation : operations.strip().split("[\\s,]+")) {
      ProcessingActivity before = byOperation.put(operation, activity);
      if (before != null) {
        throw new IllegalStateException(operation + " stands twice in the register");
      }
    }
  }

  static ProcessingRegister empty() {
    return new ProcessingRegister();
  }

  /**
   * @return null where the operation touches no personal data
   */
  public ProcessingActivity ofOperation(String operation) {
    return byOperation.get(operation);
  }

  /**
   * @return null where an earlier version of the service had it
   */
  public ProcessingActivity withId(String id) {
    return byId.get(id);
  }

  /** By operation. */
  public Map<String, ProcessingActivity> operations() {
    return Collections.unmodifiableMap(byOperation);
  }
}
