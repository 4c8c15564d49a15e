// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cloudevents;

import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static org.assertj.core.api.Assertions.assertThat;

/** What holds for every contract, checked from the publisher's side and from the consumer's. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
public abstract class ContractTest {

  /** A golden example with the record that its publisher fills to get it. */
  public record Published(Object state, GoldenExample example) {}

  protected abstract List<EventType<?>> types();

  protected abstract List<String> topics();

  protected abstract List<GoldenExample> examples();

  /** All examples again, each with its record. */
  protected abstract List<Published> published();

  @ParameterizedTest
  @MethodSource("published")
  void the_record_of_the_publisher_gives_the_golden_example(Published published) {
    assertThat(EventJson.writeData(published.state()))
        .isEqualTo(published.example().event().data());
  }

  @ParameterizedTest
  @MethodSource("published")
  void what_the_publisher_writes_keeps_to_the_schema(Published published) {
    EventSchema schema = EventSchema.of(published.example().type());

    assertThat(schema.faults(EventJson.writeData(published.state()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_consumer_reads_the_golden_example(Published published) {
    GoldenExample example = published.example();

    assertThat((Object) example.type().payloadOf(example.event())).isEqualTo(published.state());
  }

  @ParameterizedTest
  @MethodSource("published")
  void a_consumer_ignores_what_a_later_version_adds(Published published) {
    CloudEvent event = published.example().event();
    JsonNode later = UnknownMembers.addedTo(event.data());

    assertThat(EventSchema.of(published.example().type()).faults(later)).isEmpty();
    assertThat((Object) EventJson.readData(later, published.example().type().payload()))
        .isEqualTo(published.state());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_schema_misses_each_required_member(GoldenExample example) {
    EventSchema schema = EventSchema.of(example.type());

    assertThat(schema.required()).isNotEmpty();
    assertThat(schema.required())
        .allSatisfy(
            member ->
                assertThat(schema.faults(EventSchema.without(example.event().data(), member)))
                    .isNotEmpty());
  }

  @ParameterizedTest
  @MethodSource("examples")
  void the_envelope_says_what_is_in_it(GoldenExample example) {
    CloudEvent event = example.event();

    assertThat(event.type()).isEqualTo(example.type().name());
    assertThat(event.dataschema()).isEqualTo(example.type().schema());
    assertThat(event.data().findValuesAsText("version")).hasSizeLessThanOrEqualTo(1);
    assertThat(event.data().elements().next().asText()).isEqualTo(event.subject());
  }

  @Test
  void every_event_type_has_an_example_and_a_listed_topic() {
    assertThat(examples().stream().map(GoldenExample::type)).containsAll(types());
    assertThat(types().stream().map(EventType::topic))
        .containsExactlyInAnyOrderElementsOf(topics());
    assertThat(published().stream().map(Published::example))
        .containsExactlyInAnyOrderElementsOf(examples());
  }
}
