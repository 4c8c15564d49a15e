// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.function.Function;

import javax.net.ssl.SSLContext;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;

/** A partner's server that takes messages, or does not. */
public final class Receiver implements AutoCloseable {
  private final HttpServer server;
  private final List<Message> taken = new CopyOnWriteArrayList<>();
  private final List<Message> seen = new CopyOnWriteArrayList<>();
  private volatile Function<Message, Integer> answer = message -> 204;

  private Receiver(HttpServer created) {
    server = created;
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::receive);
    server.start();
  }

  public static Receiver open() throws IOException {
    return openAt(0);
  }

  /** At a port where one was before. */
  public static Receiver openAt(int port) throws IOException {
    return new Receiver(HttpServer.create(loopback(port), 0));
  }

  /** With a certificate. */
  static Receiver openSecurely(SSLContext tls) throws IOException {
    HttpsServer created = HttpsServer.create(loopback(0), 0);
    created.setHttpsConfigurator(new HttpsConfigurator(tls));
    return new Receiver(created);
  }

  private static InetSocketAddress loopback(int port) {
    return new InetSocketAddress(InetAddress.getLoopbackAddress(), port);
  }

  private void receive(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
    Message message =
        new Message(
            exchange.getRequestURI().toString(),
            header(exchange, "Host"),
            header(exchange, "Content-Type"),
            header(exchange, "webhook-id"),
            header(exchange, "webhook-timestamp"),
            header(exchange, "webhook-signature"),
            body);
    seen.add(message);
    int status = answer.apply(message);
    if (status / 100 == 2) {
      taken.add(message);
    }
    if (status / 100 == 3) {
      exchange.getResponseHeaders().add("Location", "/elsewhere");
    }
    exchange.sendResponseHeaders(status, -1);
    exchange.close();
  }

  private static String header(HttpExchange exchange, String name) {
    return exchange.getRequestHeaders().getFirst(name);
  }

  public Receiver answering(Function<Message, Integer> status) {
    answer = status;
    return this;
  }

  public Receiver answering(int status) {
    return answering(message -> status);
  }

  /** What it took over, in order. */
  public List<Message> taken() {
    return taken;
  }

  /** All that came in, what it refused included. */
  public List<Message> seen() {
    return seen;
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String address() {
    return "http://127.0.0.1:" + port() + "/changes";
  }

  @Override
  public void close() {
    server.stop(0);
  }

  /** One message as it came in. */
  public record Message(
      String path,
      String host,
      String type,
      String id,
      String timestamp,
      String signature,
      String body) {}
}
