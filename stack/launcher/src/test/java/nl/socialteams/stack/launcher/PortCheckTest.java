// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class PortCheckTest {

  @Test
  void says_which_ports_are_taken_and_what_to_do() {
    PortCheck check = new PortCheck(port -> port != 8080 && port != 8085);
    assertThatThrownBy(() -> check.check(new Ports(8080)))
        .hasMessage(
            "Taken on this machine: port 8080 (gateway), 8085 (PostgreSQL)."
                + " Stop what listens there, or choose others: ./dev up --port 9080.");
  }

  @Test
  void is_content_when_all_are_free() {
    PortCheck check = new PortCheck(port -> true);
    assertThatCode(() -> check.check(new Ports(8080))).doesNotThrowAnyException();
  }
}
