// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.inbox;

import java.time.Clock;
import java.util.List;

import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;

import io.quarkus.narayana.jta.QuarkusTransaction;
import org.junit.jupiter.api.Test;

import nl.socialteams.cloudevents.EventFactory;
import nl.socialteams.outbox.Outbox;
import nl.socialteams.outbox.OutgoingEvent;
import nl.socialteams.testing.ServiceTest;

import static io.restassured.RestAssured.when;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

/** Both libraries as a service has them: beans, configuration, Flyway, health. */
@ServiceTest
class RoundTripTest {

  private static final EventFactory EVENTS = new EventFactory(Clock.systemUTC(), "test-service");

  @Inject Outbox outbox;
  @Inject Received received;

  @Test
  void what_one_service_publishes_another_applies() {
    QuarkusTransaction.requiringNew().run(() -> outbox.publish(event("hello")));

    await().until(() -> received.texts().equals(List.of("hello")));
  }

  @Test
  void publishing_outside_a_transaction_is_refused() {
    assertThatThrownBy(() -> outbox.publish(event("lost")))
        .isInstanceOf(TransactionalException.class);
    assertThat(received.texts()).doesNotContain("lost");
  }

  @Test
  void health_tells_what_waits_and_what_is_behind() {
    await()
        .untilAsserted(
            () ->
                when()
                    .get("/q/health/ready")
                    .then()
                    .statusCode(200)
                    .body("checks.find { it.name == 'outbox' }.data.waiting", equalTo(0))
                    .body(
                        "checks.find { it.name == 'inbox' }.data.'round-trip.connected'",
                        equalTo(true)));
    when().get("/q/health/live").then().statusCode(200);
  }

  private static OutgoingEvent event(String text) {
    return OutgoingEvent.of(
        Received.TYPE, EVENTS.create(Received.TYPE, "A", new NoteTaker.Note(text)));
  }
}
