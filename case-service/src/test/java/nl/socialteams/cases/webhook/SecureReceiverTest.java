// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.net.InetAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Receivers that speak TLS, with certificates that are trusted or not. */
@Tag("G6")
class SecureReceiverTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final String NAME = "receiver.example";
  private static final WebhookMessage MESSAGE =
      new WebhookMessage(
          "m-1", List.of(Signing.newSecret()), Instant.parse("2026-11-02T09:30:00Z"), "{\"a\":1}");

  @TempDir Path folder;

  @AfterAll
  static void vertx_ends() {
    VERTX.close();
  }

  @Test
  void whom_the_installation_trusts_gets_the_message() throws Exception {
    Certified certified = Certified.of(folder, NAME);
    try (Receiver receiver = Receiver.openSecurely(certified.server())) {
      CallOutcome outcome = trusting(certified.certificate()).call(address(receiver), MESSAGE);

      assertThat(outcome).isEqualTo(new CallOutcome(null, 204));
      assertThat(receiver.taken().getFirst().body()).isEqualTo(MESSAGE.body());
      assertThat(receiver.taken().getFirst().host()).isEqualTo(NAME + ":" + receiver.port());
    }
  }

  @Test
  void whom_nobody_vouches_for_gets_nothing_and_the_attempt_tells_why() throws Exception {
    try (Receiver receiver = Receiver.openSecurely(Certified.of(folder, NAME).server())) {
      assertNotTrusted(trusting(), receiver);
    }
  }

  @Test
  void a_certificate_for_another_name_is_not_enough() throws Exception {
    Certified certified = Certified.of(folder, "somebody-else.example");
    try (Receiver receiver = Receiver.openSecurely(certified.server())) {
      assertNotTrusted(trusting(certified.certificate()), receiver);
    }
  }

  @Test
  void trusting_one_is_not_trusting_another() throws Exception {
    Certified other = Certified.of(folder, "somebody-else.example");
    try (Receiver receiver = Receiver.openSecurely(Certified.of(folder, NAME).server())) {
      assertNotTrusted(trusting(other.certificate()), receiver);
    }
  }

  @Test
  void a_file_that_is_not_there_stops_the_service_at_its_start() {
    Path absent = folder.resolve("absent.pem");

    assertThatThrownBy(() -> trusting(absent)).hasMessageContaining("absent.pem");
  }

  private static void assertNotTrusted(CallWebhook calls, Receiver receiver) {
    assertThat(calls.call(address(receiver), MESSAGE))
        .isEqualTo(new CallOutcome(CallFailure.NOT_TRUSTED, null));
    assertThat(receiver.seen()).isEmpty();
  }

  private static CallWebhook trusting(Path... certificates) {
    WebhookSettings settings =
        new TestSettings(
            List.of("127.0.0.1/32"),
            certificates.length == 0 ? Optional.empty() : Optional.of(List.of(certificates)),
            TestSettings.PATIENT);
    return new CallWebhook(
        VERTX,
        host -> List.of(InetAddress.getByName("127.0.0.1")),
        new AllowedAddresses(settings),
        settings);
  }

  private static URI address(Receiver receiver) {
    return URI.create("https://" + NAME + ":" + receiver.port() + "/in");
  }
}
