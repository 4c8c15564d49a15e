// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.Test;

import nl.socialteams.stack.backing.Provider;
import nl.socialteams.stack.backing.ServerFailure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class OptionsTest {

  @Test
  void are_the_usual_ones_when_nothing_is_said() {
    assertThat(Options.parse(List.of(), Map.of()))
        .isEqualTo(new Options(false, false, true, 8080, 256, Provider.EMBEDDED));
  }

  @Test
  void come_from_the_environment() {
    Options options =
        Options.parse(List.of(), Map.of("SOCIALTEAMS_PORT", "9000", "SOCIALTEAMS_MEMORY", "512"));
    assertThat(options).isEqualTo(new Options(false, false, true, 9000, 512, Provider.EMBEDDED));
  }

  @Test
  void let_a_flag_win_over_the_environment() {
    Options options =
        Options.parse(
            List.of("--fresh", "--port", "9100", "--detach"), Map.of("SOCIALTEAMS_PORT", "9000"));
    assertThat(options).isEqualTo(new Options(true, true, true, 9100, 256, Provider.EMBEDDED));
  }

  @Test
  void take_keycloak_without_the_demonstration_whose_loader_it_does_not_know() {
    assertThat(Options.parse(List.of("--identity", "keycloak"), Map.of()))
        .isEqualTo(new Options(false, false, false, 8080, 256, Provider.KEYCLOAK));
    assertRefused(
        List.of("--identity", "none"), "--identity takes embedded or keycloak, not \"none\".");
  }

  @Test
  void refuse_a_flag_that_does_not_exist() {
    assertRefused(List.of("--prot", "9000"), "up does not know --prot: see ./dev help.");
  }

  @Test
  void refuse_a_port_that_is_no_number() {
    assertRefused(List.of("--port"), "--port takes a whole number, not \"\".");
  }

  @Test
  void refuse_a_port_that_only_root_may_open() {
    assertRefused(List.of("--port", "80"), "The port must lie between 1024 and 65000, and is 80.");
  }

  @Test
  void refuse_less_memory_than_a_service_starts_with() {
    assertRefused(List.of("--memory", "64"), "A service needs at least 128 MB: --memory 64.");
  }

  private static void assertRefused(List<String> arguments, String sentence) {
    assertThatThrownBy(() -> Options.parse(arguments, Map.of()))
        .isInstanceOf(ServerFailure.class)
        .hasMessage(sentence);
  }
}
