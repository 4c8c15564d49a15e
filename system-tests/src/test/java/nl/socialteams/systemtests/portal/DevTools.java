// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.portal;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.WebSocket;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;

/** The protocol by which a browser is told what to do: a question with a number, and its answer. */
final class DevTools implements AutoCloseable {
  private static final ObjectMapper JSON = new ObjectMapper();

  private final Map<Integer, CompletableFuture<JsonNode>> asked = new ConcurrentHashMap<>();
  private final List<JsonNode> events = new CopyOnWriteArrayList<>();
  private final AtomicInteger numbers = new AtomicInteger();
  private final HttpClient http = HttpClient.newHttpClient();
  private final WebSocket socket;

  private DevTools(URI address) {
    this.socket = http.newWebSocketBuilder().buildAsync(address, new Answers()).join();
  }

  static DevTools at(URI address) {
    return new DevTools(address);
  }

  JsonNode ask(String method, Map<String, ?> parameters) {
    return ask(Map.of(), method, parameters);
  }

  JsonNode ask(String session, String method, Map<String, ?> parameters) {
    return ask(Map.of("sessionId", session), method, parameters);
  }

  private synchronized JsonNode ask(
      Map<String, String> whom, String method, Map<String, ?> parameters) {
    int number = numbers.incrementAndGet();
    CompletableFuture<JsonNode> answer = new CompletableFuture<>();
    asked.put(number, answer);
    Map<String, Object> question = new HashMap<>(whom);
    question.putAll(Map.of("id", number, "method", method, "params", parameters));
    try {
      socket.sendText(JSON.writeValueAsString(question), true).join();
    } catch (JsonProcessingException impossible) {
      throw new IllegalStateException(impossible);
    }
    JsonNode told = answer.orTimeout(3, TimeUnit.MINUTES).join();
    if (told.has("error")) {
      throw new IllegalStateException(method + ": " + told.path("error"));
    }
    return told.path("result");
  }

  /** What happened in a tab, as far as it was asked to tell. */
  List<JsonNode> events(String session, String method) {
    return events.stream()
        .filter(event -> event.path("sessionId").asText().equals(session))
        .filter(event -> event.path("method").asText().equals(method))
        .map(event -> event.path("params"))
        .toList();
  }

  @Override
  public void close() {
    socket.abort();
    http.shutdownNow();
  }

  /** Events have no number. */
  private final class Answers implements WebSocket.Listener {
    private final StringBuilder text = new StringBuilder();

    @Override
    public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean last) {
      text.append(part);
      if (last) {
        take(text.toString());
        text.setLength(0);
      }
      from.request(1);
      return null;
    }

    private void take(String message) {
      try {
        JsonNode read = JSON.readTree(message);
        if (read.has("method")) {
          events.add(read);
          return;
        }
        CompletableFuture<JsonNode> waiting = asked.remove(read.path("id").asInt());
        if (waiting != null) {
          waiting.complete(read);
        }
      } catch (JsonProcessingException broken) {
        asked.values().forEach(waiting -> waiting.completeExceptionally(broken));
      }
    }
  }
}
