// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

@Tag("G6")
class CallWebhookTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final WebhookMessage MESSAGE =
      new WebhookMessage(
          "m-1", List.of(Signing.newSecret()), Instant.parse("2026-11-02T09:30:00Z"), "{\"a\":1}");

  /** Who asks for a name gets the next of these, and the last one ever after. */
  private final List<List<InetAddress>> answers = new ArrayList<>();

  private Duration patience = TestSettings.PATIENT;
  private int lookUps;
  private Receiver receiver;

  @BeforeEach
  void there_is_a_receiver() throws IOException {
    receiver = Receiver.open();
  }

  @AfterEach
  void there_is_none() {
    receiver.close();
  }

  @AfterAll
  static void vertx_ends() {
    VERTX.close();
  }

  @Test
  void a_message_goes_to_the_named_host_as_it_is_written() throws Exception {
    answers.add(addresses("127.0.0.1"));

    CallOutcome outcome = allowing("127.0.0.1/32").call(named("http", "/in?key=k"), MESSAGE);

    assertThat(outcome).isEqualTo(new CallOutcome(null, 204));
    Receiver.Message came = receiver.taken().getFirst();
    assertThat(came.host()).isEqualTo("receiver.example:" + receiver.port());
    assertThat(came.path()).isEqualTo("/in?key=k");
    assertThat(came.type()).isEqualTo("application/cloudevents+json; charset=UTF-8");
    assertThat(came.body()).isEqualTo(MESSAGE.body());
  }

  @Test
  void this_machine_and_its_network_are_not_called() throws Exception {
    answers.add(addresses("127.0.0.1"));

    CallOutcome outcome = allowing().call(named("http", "/in"), MESSAGE);

    assertThat(outcome.failure()).isEqualTo(CallFailure.ADDRESS_NOT_ALLOWED);
    assertThat(receiver.seen()).isEmpty();
  }

  /** The connection goes to the address that was checked, and the next call checks anew. */
  @Test
  void a_name_that_changes_its_meaning_leads_nowhere() throws Exception {
    answers.add(addresses("127.0.0.1"));
    answers.add(addresses("169.254.169.254"));
    CallWebhook calls = allowing("127.0.0.1/32");

    assertThat(calls.call(named("http", "/in"), MESSAGE).isTakenOver()).isTrue();
    assertThat(lookUps).as("asked once, so that checked and called are the same").isEqualTo(1);
    assertThat(calls.call(named("http", "/in"), MESSAGE).failure())
        .isEqualTo(CallFailure.ADDRESS_NOT_ALLOWED);
    assertThat(receiver.seen()).hasSize(1);
  }

  @Test
  void one_that_is_not_public_among_several_is_enough_to_refuse() throws Exception {
    answers.add(addresses("127.0.0.1", "10.0.0.7"));

    assertThat(allowing("127.0.0.1/32").call(named("http", "/in"), MESSAGE).failure())
        .isEqualTo(CallFailure.ADDRESS_NOT_ALLOWED);
    assertThat(receiver.seen()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "0.0.0.0",
        "10.1.2.3",
        "100.100.100.200",
        "127.0.0.1",
        "127.255.255.254",
        "169.254.169.254",
        "172.31.255.255",
        "192.0.0.192",
        "192.168.1.1",
        "198.19.0.1",
        "224.0.0.1",
        "255.255.255.255",
        "::",
        "::1",
        "::ffff:10.0.0.1",
        "64:ff9b::a00:1",
        "2002:a00:1::1",
        "2001:0:1::1",
        "fc00::1",
        "fd00:ec2::254",
        "fe80::1",
        "ff02::1"
      })
  void what_is_no_public_address_is_refused(String address) throws Exception {
    assertThat(new AllowedAddresses(settings()).contain(InetAddress.getByName(address))).isFalse();
  }

  @ParameterizedTest
  @ValueSource(strings = {"9.9.9.9", "172.32.0.1", "193.0.6.139", "2620:fe::fe", "2a00:1450::1"})
  void public_addresses_are_allowed(String address) throws Exception {
    assertThat(new AllowedAddresses(settings()).contain(InetAddress.getByName(address))).isTrue();
  }

  @Test
  void a_redirect_is_not_followed() throws Exception {
    answers.add(addresses("127.0.0.1"));
    receiver.answering(307);

    CallOutcome outcome = allowing("127.0.0.1/32").call(named("http", "/in"), MESSAGE);

    assertThat(outcome).isEqualTo(new CallOutcome(CallFailure.REFUSED, 307));
    assertThat(receiver.seen()).hasSize(1);
  }

  @Test
  void what_is_no_server_of_tls_gets_nothing() throws Exception {
    patience = Duration.ofMillis(1500);
    answers.add(addresses("127.0.0.1"));

    assertThat(allowing("127.0.0.1/32").call(named("https", "/in"), MESSAGE).failure())
        .isIn(CallFailure.NO_CONNECTION, CallFailure.NO_ANSWER);
    assertThat(receiver.seen()).isEmpty();
  }

  @Test
  void who_does_not_answer_is_not_waited_for() throws Exception {
    patience = Duration.ofMillis(1500);
    answers.add(addresses("127.0.0.1"));
    try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      URI address = URI.create("http://receiver.example:" + silent.getLocalPort() + "/in");

      assertThat(allowing("127.0.0.1/32").call(address, MESSAGE).failure())
          .isEqualTo(CallFailure.NO_ANSWER);
    }
  }

  @Test
  void an_answer_without_end_is_not_read() throws Exception {
    answers.add(addresses("127.0.0.1"));
    try (ServerSocket talkative = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread talking = Thread.ofVirtual().start(() -> talk(talkative));
      URI address = URI.create("http://receiver.example:" + talkative.getLocalPort() + "/in");

      assertThat(allowing("127.0.0.1/32").call(address, MESSAGE).isTakenOver()).isTrue();
      talking.join();
    }
  }

  /** Until the other side hangs up. */
  private static void talk(ServerSocket server) {
    try (Socket caller = server.accept();
        OutputStream out = caller.getOutputStream()) {
      assertThat(caller.getInputStream().read()).isPositive();
      out.write(
          "HTTP/1.1 200 OK\r\nContent-Length: 9999999999\r\n\r\n".getBytes(StandardCharsets.UTF_8));
      byte[] much = new byte[65_536];
      while (true) {
        out.write(much);
      }
    } catch (IOException hungUp) {
      // as it should
    }
  }

  @Test
  void who_drips_an_answer_is_hung_up_on() throws Exception {
    patience = Duration.ofMillis(1500);
    answers.add(addresses("127.0.0.1"));
    try (ServerSocket dripping = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
      Thread drips = Thread.ofVirtual().start(() -> drip(dripping));
      URI address = URI.create("http://receiver.example:" + dripping.getLocalPort() + "/in");

      assertThat(allowing("127.0.0.1/32").call(address, MESSAGE).failure())
          .isEqualTo(CallFailure.NO_ANSWER);
      assertThat(drips.join(Duration.ofSeconds(20))).as("it ended").isTrue();
    }
  }

  /** Never silent and never ready, until the other side hangs up. */
  private static void drip(ServerSocket server) {
    try (Socket caller = server.accept();
        OutputStream out = caller.getOutputStream()) {
      caller.setSoTimeout(50);
      out.write("HTTP/1.1 200 OK\r\nX-Slow: ".getBytes(StandardCharsets.UTF_8));
      while (isThere(caller)) {
        out.write('a');
      }
    } catch (IOException hungUp) {
      // as it should
    }
  }

  private static boolean isThere(Socket caller) throws IOException {
    try {
      return caller.getInputStream().read() >= 0;
    } catch (SocketTimeoutException silent) {
      return true;
    }
  }

  @Test
  void a_name_that_nobody_knows_is_said_so() {
    assertThat(allowing().call(URI.create("https://receiver.example/in"), MESSAGE).failure())
        .isEqualTo(CallFailure.NAME_UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://receiver.example/in",
        "ftp://receiver.example/in",
        "https://user:word@receiver.example/in",
        "https://receiver.example/in#part",
        "https:///in",
        "/in",
        "https://10.0.0.1/in",
        "https://2130706433/in",
        "https://0x7f.1/in",
        "https://[::1]/in",
        "no address"
      })
  void an_address_is_looked_at_before_anything_is_called(String address) {
    AddressRules rules = new AddressRules(settings(), new AllowedAddresses(settings()));

    assertThat(rules.faultOf("/address", address)).isPresent();
    assertThat(rules.faultOf("/address", "https://receiver.example/in?key=k")).isEmpty();
    assertThat(lookUps).isZero();
  }

  private CallWebhook allowing(String... ranges) {
    WebhookSettings settings = settings(ranges);
    return new CallWebhook(VERTX, this::lookUp, new AllowedAddresses(settings), settings);
  }

  private List<InetAddress> lookUp(String host) throws UnknownHostException {
    lookUps++;
    if (answers.isEmpty()) {
      throw new UnknownHostException(host);
    }
    return answers.get(Math.min(lookUps, answers.size()) - 1);
  }

  private URI named(String scheme, String path) {
    return URI.create(scheme + "://receiver.example:" + receiver.port() + path);
  }

  private static List<InetAddress> addresses(String... addresses) throws UnknownHostException {
    List<InetAddress> found = new ArrayList<>();
    for (String address : addresses) {
      found.add(InetAddress.getByName(address));
    }
    return found;
  }

  private WebhookSettings settings(String... ranges) {
    return new TestSettings(List.of(ranges), Optional.empty(), patience);
  }
}
