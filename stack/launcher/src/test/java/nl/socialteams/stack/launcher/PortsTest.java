// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class PortsTest {

  @Test
  void follow_the_gateway_in_a_row() {
    assertThat(new Ports(8080).byName().values())
        .containsExactly(8080, 8081, 8082, 8083, 8084, 8085, 8086, 8087, 8088);
  }
}
