// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.URL;
import java.net.URLClassLoader;
import java.net.http.HttpHeaders;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import javax.tools.ToolProvider;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.vertx.core.Vertx;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * What the guide to changes shows for checking a signature, run as it stands there on messages that
 * were sent.
 */
@Tag("G6")
class GuideSignaturesTest {
  private static final Vertx VERTX = Vertx.vertx();
  private static final Path GUIDE = Path.of("..", "docs", "guides", "receive-changes.md");
  private static final String BODY = "{\"data\": {\"kind\": \"CHANGED\"}, \"naam\": \"één\"}";

  private final String secret = Signing.newSecret();
  private final String nextSecret = Signing.newSecret();

  @TempDir Path folder;
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
  void in_java() throws Exception {
    Path source = folder.resolve("Webhooks.java");
    Files.writeString(source, block("java"));
    int compiled =
        ToolProvider.getSystemJavaCompiler()
            .run(null, null, null, "-proc:none", "-d", folder.toString(), source.toString());
    assertThat(compiled).isZero();

    try (URLClassLoader classes = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
      var check =
          classes
              .loadClass("Webhooks")
              .getMethod("isOurs", String.class, HttpHeaders.class, String.class);
      assertChecks((by, headers, body) -> (Boolean) check.invoke(null, by, javas(headers), body));
    }
  }

  @Test
  void in_javascript() throws Exception {
    Assumptions.assumeTrue(isThere("node"), "The check in JavaScript was left out: no Node here.");
    Path program = folder.resolve("check.mjs");
    Files.writeString(
        program,
        block("js")
            + """
            const [secret, headers, body] = JSON.parse(process.argv[2]);
            console.log(isOurs(secret, new Headers(headers), body));
            """);

    assertChecks(
        (by, headers, body) ->
            told("node", program.toString(), json(by, headers, body)).strip().equals("true"));
  }

  private void assertChecks(Check check) throws Exception {
    Map<String, String> headers = sent(Instant.now(), secret);
    String body = receiver.taken().getFirst().body();
    assertThat(check.isOurs(secret, headers, body)).as("ours").isTrue();
    assertThat(check.isOurs(nextSecret, headers, body)).as("another secret").isFalse();
    assertThat(check.isOurs(secret, headers, body + " ")).as("another body").isFalse();
    assertThat(check.isOurs(secret, Map.of(), body)).as("no signature").isFalse();

    Map<String, String> meanwhile = sent(Instant.now(), nextSecret, secret);
    assertThat(check.isOurs(secret, meanwhile, body)).as("old secret").isTrue();
    assertThat(check.isOurs(nextSecret, meanwhile, body)).as("new secret").isTrue();

    Map<String, String> old = sent(Instant.now().minus(Duration.ofMinutes(10)), secret);
    assertThat(check.isOurs(secret, old, body)).as("sent again by somebody else").isFalse();
  }

  /** The headers of a message that came in. */
  private Map<String, String> sent(Instant moment, String... secrets) {
    WebhookSettings settings =
        new TestSettings(List.of("127.0.0.1/32"), Optional.empty(), TestSettings.PATIENT);
    CallWebhook calls =
        new CallWebhook(
            VERTX,
            host -> List.of(InetAddress.getByName(host)),
            new AllowedAddresses(settings),
            settings);
    WebhookMessage message = new WebhookMessage("m-1", List.of(secrets), moment, BODY);
    assertThat(calls.call(URI.create(receiver.address()), message).isTakenOver()).isTrue();
    Receiver.Message came = receiver.taken().getLast();
    return Map.of(
        "webhook-id", came.id(),
        "webhook-timestamp", came.timestamp(),
        "webhook-signature", came.signature());
  }

  private static HttpHeaders javas(Map<String, String> headers) {
    Map<String, List<String>> lists =
        headers.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, header -> List.of(header.getValue())));
    return HttpHeaders.of(lists, (name, value) -> true);
  }

  private static String block(String language) throws IOException {
    Matcher block =
        Pattern.compile("```" + language + "\n(.*?)```", Pattern.DOTALL)
            .matcher(Files.readString(GUIDE));
    assertThat(block.find()).as(language).isTrue();
    return block.group(1);
  }

  private static String json(Object... values) throws IOException {
    return new ObjectMapper().writeValueAsString(values);
  }

  private static boolean isThere(String program) {
    try {
      return new ProcessBuilder(program, "--version").start().onExit().join().exitValue() == 0;
    } catch (IOException absent) {
      return false;
    }
  }

  private static String told(String... command) throws IOException {
    Process running = new ProcessBuilder(command).redirectErrorStream(true).start();
    return new String(running.getInputStream().readAllBytes());
  }

  @FunctionalInterface
  private interface Check {
    boolean isOurs(String secret, Map<String, String> headers, String body) throws Exception;
  }
}
