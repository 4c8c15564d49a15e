// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.webhook;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;

/**
 * Sends one message and looks at the status of the answer only. The name is looked up once, what it
 * stands for is checked, and the connection goes to the address that was checked: a name that means
 * something else a moment later leads nowhere. TLS still asks for the name's certificate.
 */
@ApplicationScoped
public class CallWebhook {
  private static final String MEDIA_TYPE = "application/cloudevents+json; charset=UTF-8";

  private final HttpClient client;
  private final Names names;
  private final AllowedAddresses allowed;
  private final long timeoutMillis;

  @Inject
  CallWebhook(Vertx vertx, Names names, AllowedAddresses allowed, WebhookSettings settings) {
    this.timeoutMillis = settings.timeout().toMillis();
    HttpClientOptions options =
        new HttpClientOptions()
            .setKeepAlive(false)
            .setConnectTimeout(Math.toIntExact(timeoutMillis));
    settings
        .trustedCertificates()
        .ifPresent(files -> options.setTrustOptions(TrustedCertificates.with(files)));
    this.client = vertx.createHttpClient(options);
    this.names = names;
    this.allowed = allowed;
  }

  /** May wait as long as the settings say; returns and never throws, whatever the receiver does. */
  public CallOutcome call(URI address, WebhookMessage message) {
    try {
      List<InetAddress> found = names.addressesOf(address.getHost());
      // one that is not public among them is reason enough to trust none
      return found.isEmpty() || !found.stream().allMatch(allowed::contain)
          ? CallOutcome.failed(CallFailure.ADDRESS_NOT_ALLOWED)
          : send(found.getFirst(), address, message);
    } catch (UnknownHostException unknown) {
      return CallOutcome.failed(CallFailure.NAME_UNKNOWN);
    }
  }

  private CallOutcome send(InetAddress checked, URI address, WebhookMessage message) {
    Future<Integer> status =
        client
            .request(options(checked, address))
            .compose(request -> statusOf(request, message, timeoutMillis))
            .timeout(timeoutMillis, TimeUnit.MILLISECONDS);
    try {
      return CallOutcome.answered(status.toCompletionStage().toCompletableFuture().get());
    } catch (ExecutionException failure) {
      return CallOutcome.failed(reason(failure.getCause()));
    } catch (InterruptedException stopping) {
      Thread.currentThread().interrupt();
      return CallOutcome.failed(CallFailure.NO_ANSWER);
    }
  }

  private static CallFailure reason(Throwable failure) {
    if (failure instanceof TimeoutException) {
      return CallFailure.NO_ANSWER;
    }
    return TrustedCertificates.isReasonOf(failure)
        ? CallFailure.NOT_TRUSTED
        : CallFailure.NO_CONNECTION;
  }

  private RequestOptions options(InetAddress checked, URI address) {
    boolean secure = "https".equalsIgnoreCase(address.getScheme());
    int port = address.getPort() >= 0 ? address.getPort() : secure ? 443 : 80;
    String path = address.getRawPath().isEmpty() ? "/" : address.getRawPath();
    String query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(new InetSocketAddress(checked, port)))
        .setHost(address.getHost())
        .setPort(port)
        .setSsl(secure)
        .setURI(path + query)
        .setFollowRedirects(false)
        .setIdleTimeout(timeoutMillis);
  }

  /** The connection is closed as soon as the status is known: nobody reads what else comes. */
  private static Future<Integer> statusOf(
      HttpClientRequest request, WebhookMessage message, long millis) {
    return request
        .putHeader("Content-Type", MEDIA_TYPE)
        .putHeader("User-Agent", "social-teams")
        .putHeader("webhook-id", message.id())
        .putHeader("webhook-timestamp", Long.toString(message.timestamp()))
        .putHeader("webhook-signature", message.signature())
        .send(message.body())
        .map(
            answer -> {
              request.connection().close();
              return answer.statusCode();
            })
        .timeout(millis, TimeUnit.MILLISECONDS)
        .onFailure(tooLate -> request.connection().close());
  }
}
