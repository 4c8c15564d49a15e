// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.access;

import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("G3")
class ReachTest {
  private static final UUID TEAM = UUID.randomUUID();
  private static final UUID HOUSEHOLD = UUID.randomUUID();
  private static final UUID OPENED = UUID.randomUUID();
  private static final UUID ADVISED = UUID.randomUUID();
  private static final UUID OTHER = UUID.randomUUID();

  private final Reach reach =
      new Reach(
          "iss",
          "somebody",
          Set.of("GM0935"),
          Set.of(TEAM),
          Set.of(HOUSEHOLD),
          Set.of(),
          Set.of(OPENED),
          Set.of(ADVISED),
          Set.of(),
          false);

  @Test
  void the_first_rule_that_holds_is_the_one_that_is_told() {
    assertThat(reach.ruleFor(TEAM, HOUSEHOLD, OPENED)).isEqualTo(AccessRule.TEAM);
    assertThat(reach.ruleFor(OTHER, HOUSEHOLD, OPENED)).isEqualTo(AccessRule.DIRECTOR);
    assertThat(reach.ruleFor(OTHER, OTHER, OPENED)).isEqualTo(AccessRule.DANGER);
    assertThat(reach.ruleFor(OTHER, OTHER, ADVISED)).isEqualTo(AccessRule.ADVICE);
    assertThat(reach.ruleFor(OTHER, OTHER, OTHER)).isEqualTo(AccessRule.DELIVERED);
  }
}
