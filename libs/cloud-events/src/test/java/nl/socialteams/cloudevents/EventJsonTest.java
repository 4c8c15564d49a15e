// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.net.URI;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class EventJsonTest {

  private static final EventType<Weather> WEATHER =
      new EventType<>(
          "nl.example.weather-changed.v1", "weather.v1", URI.create("urn:w"), Weather.class);

  private static final String EVENT =
      """
      {"specversion":"1.0","id":"0159a84e-9c10-7000-8000-000000000001",\
      "source":"urn:socialteams:weather-service","type":"nl.example.weather-changed.v1",\
      "subject":"Maastricht","time":"2017-02-23T10:15:30Z",\
      "datacontenttype":"application/json","dataschema":"urn:w","data":{"degrees":21}}""";

  @Test
  void an_event_reads_back_as_it_was_written() {
    assertThat(EventJson.write(EventJson.read(EVENT))).isEqualTo(EVENT);
  }

  @Test
  void what_a_reader_does_not_know_is_ignored() {
    String later =
        EVENT
            .replace("{\"degrees\":21}", "{\"degrees\":21,\"rain\":true}")
            .replace("\"subject\"", "\"traceparent\":\"00-1\",\"subject\"");

    assertThat(WEATHER.payloadOf(EventJson.read(later))).isEqualTo(new Weather(21, null));
  }

  @Test
  void an_absent_member_is_left_out_of_the_json() {
    assertThat(EventJson.writeData(new Weather(21, null))).hasToString("{\"degrees\":21}");
  }

  @Test
  void an_absent_number_is_not_taken_for_zero() {
    CloudEvent event = EventJson.read(EVENT.replace("{\"degrees\":21}", "{}"));

    assertThatThrownBy(() -> WEATHER.payloadOf(event)).isInstanceOf(UnreadableEventException.class);
  }

  @Test
  void another_type_is_refused() {
    CloudEvent event = EventJson.read(EVENT.replace("weather-changed.v1", "weather-changed.v2"));

    assertThatThrownBy(() -> WEATHER.payloadOf(event))
        .isInstanceOf(UnreadableEventException.class)
        .hasMessageContaining("weather-changed.v2");
  }

  @Test
  void what_is_no_cloud_event_is_refused() {
    assertThatThrownBy(() -> EventJson.read("{")).isInstanceOf(UnreadableEventException.class);
    assertThatThrownBy(() -> EventJson.read("null")).isInstanceOf(UnreadableEventException.class);
    assertThatThrownBy(() -> EventJson.read(EVENT.replace("\"1.0\"", "\"2.0\"")))
        .isInstanceOf(UnreadableEventException.class);
    assertThatThrownBy(() -> EventJson.read(EVENT.replace("\"subject\"", "\"object\"")))
        .isInstanceOf(UnreadableEventException.class)
        .hasMessageContaining("subject");
  }

  record Weather(int degrees, String wind) {}
}
