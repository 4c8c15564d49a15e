// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Duration;
import java.util.List;
import java.util.TreeMap;

import nl.socialteams.systemtests.contract.document.Operation;
import nl.socialteams.systemtests.suite.RunningSuite;

/** A call that is being put together. */
public final class Call {

  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  private final Operation operation;
  private final TreeMap<String, String> headers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
  private String method;
  private String address;
  private String body;

  /** A call of the operation at this address, without token or body. */
  public Call(Operation operation, String address) {
    this.operation = operation;
    this.method = operation.method();
    this.address = address;
  }

  /** The same call, to change without changing this one. */
  Call again() {
    Call other = new Call(operation, address);
    other.headers.putAll(headers);
    other.method = method;
    other.body = body;
    return other;
  }

  public Call as(Caller caller) {
    return token(caller.token());
  }

  public Call token(String token) {
    return header("Authorization", "Bearer " + token);
  }

  public Call header(String name, String value) {
    headers.put(name, value);
    return this;
  }

  public Call without(String name) {
    headers.remove(name);
    return this;
  }

  public Call method(String other) {
    method = other;
    return this;
  }

  public Call address(String other) {
    address = other;
    return this;
  }

  /** The same address about another thing than the parameter of the path names. */
  public Call naming(String parameter, String other) {
    String[] parts = address.split("\\?", 2);
    String[] names = operation.path().split("/", -1);
    String[] values = parts[0].split("/", -1);
    values[List.of(names).indexOf("{" + parameter + "}")] = other;
    String query = parts.length > 1 ? "?" + parts[1] : "";
    return address(String.join("/", values) + query);
  }

  public Call query(String parameter, String value) {
    address += (address.contains("?") ? "&" : "?") + parameter + "=" + value;
    return this;
  }

  public Call body(String mediaType, String content) {
    body = content;
    return header("Content-Type", mediaType);
  }

  public String address() {
    return address;
  }

  public String body() {
    return body;
  }

  public Answer send() {
    URI target = URI.create(RunningSuite.get().gateway() + address);
    HttpRequest.Builder request =
        HttpRequest.newBuilder(target)
            .timeout(Duration.ofSeconds(30))
            .method(method, body == null ? BodyPublishers.noBody() : BodyPublishers.ofString(body));
    headers.forEach(request::header);
    try {
      Answer answer =
          new Answer(method + " " + address, CLIENT.send(request.build(), FirstPart.ofStreams()));
      EveryAnswer.check(operation, answer);
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(method + " " + address, failure);
    } catch (InterruptedException interrupted) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(interrupted);
    }
  }
}
