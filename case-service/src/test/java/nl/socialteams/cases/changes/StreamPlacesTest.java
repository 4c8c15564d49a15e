// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.List;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

import nl.socialteams.cases.access.Standing;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("G6")
class StreamPlacesTest {
  private final StreamPlaces places = new StreamPlaces(3, 2);

  @Test
  void one_caller_leaves_places_to_others() {
    assertThat(places.take(caller("a"))).isTrue();
    assertThat(places.take(caller("a"))).isTrue();
    assertThat(places.isFreeFor(caller("a"))).isFalse();
    assertThat(places.take(caller("a"))).isFalse();

    assertThat(places.take(caller("b"))).isTrue();
  }

  @Test
  void what_is_given_back_is_free_again() {
    List.of("a", "a", "b").forEach(who -> places.take(caller(who)));
    assertThat(places.take(caller("c"))).as("all are taken").isFalse();

    places.giveBack(caller("a"));

    assertThat(places.take(caller("a"))).isTrue();
    assertThat(places.take(caller("a"))).isFalse();
  }

  private static Standing caller(String subject) {
    return new Standing("issuer", subject, null, List.of("GM0935"), List.of("cases:read"));
  }
}
