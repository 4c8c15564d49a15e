// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.contract.calls;

import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodyHandlers;
import java.net.http.HttpResponse.BodySubscriber;
import java.net.http.HttpResponse.ResponseInfo;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import java.util.stream.Collectors;

/** Reads what comes first of an answer that goes on for ever, and hangs up. */
final class FirstPart implements BodySubscriber<String> {
  private final CompletableFuture<String> body = new CompletableFuture<>();
  private Flow.Subscription stream;

  private FirstPart() {}

  /** Other answers are read whole. */
  static BodyHandler<String> ofStreams() {
    return answer -> goesOn(answer) ? new FirstPart() : BodyHandlers.ofString().apply(answer);
  }

  private static boolean goesOn(ResponseInfo answer) {
    return answer
        .headers()
        .firstValue("Content-Type")
        .filter(type -> type.startsWith("text/event-stream"))
        .isPresent();
  }

  @Override
  public CompletionStage<String> getBody() {
    return body;
  }

  @Override
  public void onSubscribe(Flow.Subscription subscription) {
    stream = subscription;
    stream.request(1);
  }

  @Override
  public void onNext(List<ByteBuffer> part) {
    stream.cancel();
    body.complete(
        part.stream()
            .map(bytes -> StandardCharsets.UTF_8.decode(bytes).toString())
            .collect(Collectors.joining()));
  }

  @Override
  public void onError(Throwable failure) {
    body.completeExceptionally(failure);
  }

  @Override
  public void onComplete() {
    body.complete("");
  }
}
