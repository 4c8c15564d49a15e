// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.util.List;
import java.util.Map;
import java.util.Set;

import nl.socialteams.stack.backing.Provider;
import nl.socialteams.stack.backing.ServerFailure;

/**
 * What {@code ./dev up} was asked.
 *
 * @param port the first port, the gateway's
 * @param memoryMegabytes heap of each service
 */
record Options(
    boolean fresh,
    boolean detach,
    boolean demonstration,
    int port,
    int memoryMegabytes,
    Provider provider) {

  private static final Set<String> WITH_VALUE = Set.of("--port", "--memory", "--identity");

  /** Flags win over the environment, and that over what is usual. */
  static Options parse(List<String> arguments, Map<String, String> environment) {
    Options options =
        new Options(
            false,
            false,
            true,
            number("SOCIALTEAMS_PORT", environment.get("SOCIALTEAMS_PORT"), Ports.DEFAULT),
            number(
                "SOCIALTEAMS_MEMORY",
                environment.get("SOCIALTEAMS_MEMORY"),
                SuiteSettings.DEFAULT_MEMORY),
            Provider.EMBEDDED);
    for (int i = 0; i < arguments.size(); i++) {
      String flag = arguments.get(i);
      String next = i + 1 < arguments.size() ? arguments.get(i + 1) : "";
      options = options.with(flag, next);
      i += WITH_VALUE.contains(flag) ? 1 : 0;
    }
    return options.checked();
  }

  private Options with(String flag, String value) {
    return switch (flag) {
      case "--fresh" -> new Options(true, detach, demonstration, port, memoryMegabytes, provider);
      case "--detach" -> new Options(fresh, true, demonstration, port, memoryMegabytes, provider);
      case "--empty" -> new Options(fresh, detach, false, port, memoryMegabytes, provider);
      case "--port" ->
          new Options(
              fresh, detach, demonstration, number(flag, value, port), memoryMegabytes, provider);
      case "--memory" ->
          new Options(
              fresh, detach, demonstration, port, number(flag, value, memoryMegabytes), provider);
      case "--identity" -> withProvider(value);
      default -> throw new ServerFailure("up does not know " + flag + ": see ./dev help.");
    };
  }

  /** The demonstration's loader is a client of the embedded provider only. */
  private Options withProvider(String name) {
    return switch (name) {
      case "embedded" ->
          new Options(fresh, detach, demonstration, port, memoryMegabytes, Provider.EMBEDDED);
      case "keycloak" ->
          new Options(fresh, detach, false, port, memoryMegabytes, Provider.KEYCLOAK);
      default ->
          throw new ServerFailure("--identity takes embedded or keycloak, not \"" + name + "\".");
    };
  }

  private Options checked() {
    if (port < 1024 || port > 65_000) {
      throw new ServerFailure("The port must lie between 1024 and 65000, and is " + port + ".");
    }
    if (memoryMegabytes < 128) {
      throw new ServerFailure("A service needs at least 128 MB: --memory " + memoryMegabytes + ".");
    }
    return this;
  }

  private static int number(String name, String value, int usual) {
    try {
      return value == null ? usual : Integer.parseInt(value);
    } catch (NumberFormatException notANumber) {
      throw new ServerFailure(name + " takes a whole number, not \"" + value + "\".", notANumber);
    }
  }
}
