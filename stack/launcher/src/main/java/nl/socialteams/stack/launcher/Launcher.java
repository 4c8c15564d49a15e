// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.util.Arrays;
import java.util.List;

import nl.socialteams.stack.backing.Checkout;
import nl.socialteams.stack.backing.ServerFailure;

/** The commands of {@code ./dev} that deal with the running suite. */
public final class Launcher {
  private final Checkout checkout = Checkout.find();
  private final RunFolder folder = RunFolder.of(checkout);
  private final PrintStream output = System.out;

  private Launcher() {}

  public static void main(String[] arguments) throws Exception {
    try {
      List<String> rest = Arrays.asList(arguments).subList(1, arguments.length);
      System.exit(new Launcher().run(arguments[0], rest) ? 0 : 1);
    } catch (ServerFailure failure) {
      System.err.println(failure.getMessage());
      System.exit(1);
    }
  }

  private boolean run(String command, List<String> arguments)
      throws IOException, InterruptedException {
    switch (command) {
      case "up" -> up(arguments);
      case "down" -> new DownCommand(folder, output).run();
      case "token" -> new TokenCommand(folder, output).run(arguments);
      case "keys" -> new KeysCommand().run(arguments);
      case "hot" -> new HotCommand(folder, output).run(arguments);
      case "evaluation" -> {
        return new EvaluationCommand(checkout, folder).run();
      }
      case "status" -> {
        return new StatusCommand(folder, output).run();
      }
      default -> throw new ServerFailure("There is no command " + command + ": see ./dev help.");
    }
    return true;
  }

  private void up(List<String> arguments) throws IOException, InterruptedException {
    Options options = Options.parse(arguments, System.getenv());
    UpCommand up = new UpCommand(checkout, folder, options, output);
    if (options.detach()) {
      new DetachedUp(folder, output).run(arguments);
    } else {
      up.run();
    }
  }
}
