// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

class ProjectionBuildTest {

  private static final Duration SOON = Duration.ofSeconds(30);

  @Test
  void a_projection_is_built_to_the_end_and_goes_on_from_there() throws Exception {
    try (Subscriber subscriber = new Subscriber();
        Sender sender = new Sender(subscriber.kafka(), "facts")) {
      for (int i = 0; i < 25; i++) {
        sender.note("key-" + i % 5, Integer.toString(i));
      }
      List<BuildProgress> progress = new ArrayList<>();

      build(subscriber, progress);

      assertThat(subscriber.notes("second")).hasSize(25);
      assertThat(progress.getLast()).isEqualTo(new BuildProgress(25, 0));

      NoteTaker handler = new NoteTaker("second", "facts", subscriber.transactions());
      try (RunningConsumer goingOn = subscriber.start("second", handler)) {
        sender.note("key-0", "later");
        await().atMost(SOON).until(() -> subscriber.notes("second").contains("later"));
        assertThat(goingOn.alive()).isTrue();
      }
      assertThat(subscriber.notes("second")).hasSize(26);

      build(subscriber, progress);
      assertThat(subscriber.notes("second")).hasSize(26 + 26);
    }
  }

  private static void build(Subscriber subscriber, List<BuildProgress> progress) throws Exception {
    NoteTaker handler = new NoteTaker("second", "facts", subscriber.transactions());
    new ProjectionBuild(
            "second",
            List.of(handler),
            subscriber.transactions(),
            subscriber.kafka(),
            new QuickSettings())
        .run(progress::add);
  }
}
