// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.Properties;

import nl.socialteams.stack.backing.ChildProcess;
import nl.socialteams.stack.backing.KeycloakServer;
import nl.socialteams.stack.backing.Provider;

/**
 * What runs now, written down for the commands that come after: {@code status}, {@code token},
 * {@code down}.
 *
 * @param ready whether the whole start is over
 * @param processes what the launcher started
 */
record RunRecord(
    Ports ports, boolean ready, RecordedProcess launcher, List<RecordedProcess> processes) {
  private static final String PROCESS = "process.";

  static RunRecord of(Ports ports, boolean ready, List<ChildProcess> children) {
    return new RunRecord(
        ports,
        ready,
        RecordedProcess.of("launcher", ProcessHandle.current().pid()),
        children.stream().map(c -> RecordedProcess.of(c.name(), c.pid())).toList());
  }

  /** Reads what was written last; empty when nothing was, or when all of it was stopped. */
  static Optional<RunRecord> read(Path file) {
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    try (Reader reader = Files.newBufferedReader(file)) {
      Properties properties = new Properties();
      properties.load(reader);
      return Optional.of(of(properties));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Replaces the file at once, so that a reader never sees half of it. */
  synchronized void write(Path file) {
    Properties properties = new Properties();
    properties.setProperty("port", Integer.toString(ports.first()));
    properties.setProperty("ready", Boolean.toString(ready));
    properties.setProperty("launcher", launcher.text());
    processes.forEach(p -> properties.setProperty(PROCESS + p.name(), p.text()));
    try {
      StringWriter text = new StringWriter();
      properties.store(text, "what ./dev up started; removed when it has stopped");
      Path temporary = Files.writeString(file.resolveSibling("suite.part"), text.toString());
      Files.move(temporary, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  Provider provider() {
    return process(KeycloakServer.NAME).isPresent() ? Provider.KEYCLOAK : Provider.EMBEDDED;
  }

  boolean isRunning() {
    return launcher.alive().isPresent();
  }

  Optional<RecordedProcess> process(String name) {
    return processes.stream().filter(process -> process.name().equals(name)).findFirst();
  }

  private static RunRecord of(Properties properties) {
    return new RunRecord(
        new Ports(Integer.parseInt(properties.getProperty("port"))),
        Boolean.parseBoolean(properties.getProperty("ready")),
        RecordedProcess.parse("launcher", properties.getProperty("launcher")),
        properties.stringPropertyNames().stream()
            .filter(name -> name.startsWith(PROCESS))
            .sorted()
            .map(name -> process(name, properties))
            .toList());
  }

  private static RecordedProcess process(String key, Properties properties) {
    return RecordedProcess.parse(key.substring(PROCESS.length()), properties.getProperty(key));
  }
}
