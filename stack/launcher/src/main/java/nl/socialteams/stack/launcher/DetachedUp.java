// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.io.RandomAccessFile;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

import nl.socialteams.stack.backing.ChildProcess;
import nl.socialteams.stack.backing.JavaProgram;
import nl.socialteams.stack.backing.ServerFailure;

/** Starts the launcher again in the background, and shows what it prints until it is ready. */
record DetachedUp(RunFolder folder, PrintStream output) {
  private static final int MEMORY = 96;

  void run(List<String> arguments) throws InterruptedException, IOException {
    Path log = folder.folder().resolve("launcher.log");
    Files.deleteIfExists(log);
    ChildProcess launcher =
        ChildProcess.start("launcher", command(arguments), java.util.Map.of(), log);
    long shown = 0;
    while (!isReady(launcher)) {
      if (!launcher.isAlive()) {
        show(log, shown);
        throw new ServerFailure(
            "The suite did not start: the reason is above, and in " + log + ".");
      }
      TimeUnit.MILLISECONDS.sleep(200);
      shown = show(log, shown);
    }
    show(log, shown);
    output.println("It goes on in the background: ./dev status tells, ./dev down stops it.");
  }

  private boolean isReady(ChildProcess launcher) {
    return folder
        .running()
        .filter(record -> record.launcher().pid() == launcher.pid())
        .filter(RunRecord::ready)
        .isPresent();
  }

  /** The end of the terminal does not reach it. */
  private static List<String> command(List<String> arguments) {
    List<String> command = new ArrayList<>(List.of("nohup"));
    command.addAll(
        new JavaProgram(System.getProperty("java.class.path"), MEMORY)
            .command(Launcher.class.getName(), "up"));
    arguments.stream().filter(flag -> !flag.equals("--detach")).forEach(command::add);
    return command;
  }

  private long show(Path log, long from) {
    if (!Files.exists(log)) {
      return from;
    }
    try (RandomAccessFile file = new RandomAccessFile(log.toFile(), "r")) {
      byte[] bytes = new byte[(int) (file.length() - from)];
      file.seek(from);
      file.readFully(bytes);
      output.print(new String(bytes, StandardCharsets.UTF_8));
      return from + bytes.length;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
