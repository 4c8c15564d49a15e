// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.backing;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FreePortsTest {

  @Test
  void do_not_include_one_that_somebody_listens_on() throws IOException {
    int port = FreePorts.take();
    assertThat(FreePorts.isFree(port)).isTrue();
    try (ServerSocket taken = new ServerSocket(port, 1, InetAddress.getByName("127.0.0.1"))) {
      assertThat(FreePorts.isFree(taken.getLocalPort())).isFalse();
    }
  }
}
