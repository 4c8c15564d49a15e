// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.IntStream;

/** Ports of the loopback address that nobody listens on. */
public final class FreePorts {
  /** Below the range that systems take for outgoing connections, which would steal a port again. */
  private static final int FIRST = 20_000;

  private static final int LAST = 32_000;

  private FreePorts() {}

  public static int take() {
    return ThreadLocalRandom.current()
        .ints(FIRST, LAST)
        .limit(1_000)
        .filter(FreePorts::isFree)
        .findFirst()
        .orElseThrow(() -> new ServerFailure("No free port was found: stop what is not needed."));
  }

  /** The first of so many free ports in a row. */
  public static int takeRow(int count) {
    return ThreadLocalRandom.current()
        .ints(FIRST, LAST - count)
        .limit(1_000)
        .filter(first -> IntStream.range(first, first + count).allMatch(FreePorts::isFree))
        .findFirst()
        .orElseThrow(() -> new ServerFailure("No free ports were found: stop what is not needed."));
  }

  public static boolean isFree(int port) {
    try (ServerSocket socket = new ServerSocket()) {
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName("127.0.0.1"), port));
      return true;
    } catch (IOException taken) {
      return false;
    }
  }
}
