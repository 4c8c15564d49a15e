// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import nl.socialteams.stack.backing.ServerFailure;

/**
 * Makes room for a service in development mode: stops the running one, and prints the environment
 * that the other is to be started with. The launcher starts the service again when the process that
 * asked for this is gone.
 */
record HotCommand(RunFolder folder, PrintStream output) {

  /**
   * @param arguments the service, and the process that will run it
   */
  void run(List<String> arguments) {
    Service service =
        Service.named(arguments.getFirst())
            .orElseThrow(
                () ->
                    new ServerFailure(
                        "hot takes one of " + String.join(", ", Service.names()) + "."));
    RunRecord record = folder.required();
    hold(folder.hot(service), arguments.get(1));
    record.process(service.module()).flatMap(RecordedProcess::alive).ifPresent(DownCommand::end);
    environment(record, service).forEach((name, value) -> print(name, value));
  }

  private static void hold(Path marker, String holder) {
    try {
      Files.createDirectories(marker.getParent());
      Files.writeString(marker, holder);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private Map<String, String> environment(RunRecord record, Service service) {
    return new TreeMap<>(
        ServiceEnvironment.of(
                record.ports(), record.provider(), InstallationKeys.in(folder.data()).path())
            .variables(service));
  }

  private void print(String name, String value) {
    output.println(name + "=" + value);
  }
}
