// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class EventFactoryTest {

  private static final Instant NOW = Instant.parse("2017-02-23T10:15:30Z");
  private static final EventType<Weather> WEATHER =
      new EventType<>(
          "nl.example.weather-changed.v1",
          "weather.v1",
          URI.create("urn:example:schema:weather-changed:v1"),
          Weather.class);

  private final EventFactory events =
      new EventFactory(Clock.fixed(NOW, ZoneOffset.UTC), "weather-service");

  @Test
  void an_event_carries_the_moment_of_the_clock_in_its_time_and_its_id() {
    CloudEvent event = events.create(WEATHER, "Maastricht", new Weather(21));

    assertThat(event.time()).isEqualTo(NOW);
    assertThat(event.id().version()).isEqualTo(7);
    assertThat(event.id().getMostSignificantBits() >>> 16).isEqualTo(NOW.toEpochMilli());
    assertThat(event.source()).hasToString("urn:socialteams:weather-service");
    assertThat(event.dataschema()).isEqualTo(WEATHER.schema());
    assertThat(WEATHER.payloadOf(event)).isEqualTo(new Weather(21));
  }

  @Test
  void two_events_of_one_moment_have_their_own_ids() {
    assertThat(events.create(WEATHER, "Maastricht", new Weather(21)).id())
        .isNotEqualTo(events.create(WEATHER, "Maastricht", new Weather(21)).id());
  }

  @Test
  void an_anonymous_event_does_not_tell_when_it_was_made() {
    Instant month = Instant.parse("2017-02-01T00:00:00Z");

    CloudEvent event = events.createAnonymous(WEATHER, "Maastricht", month, new Weather(21));

    assertThat(event.id().version()).isEqualTo(4);
    assertThat(event.time()).isEqualTo(month);
  }

  record Weather(int degrees) {}
}
