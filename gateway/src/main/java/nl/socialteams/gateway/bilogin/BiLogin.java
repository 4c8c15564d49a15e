// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.bilogin;

import java.util.Optional;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.Step;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;

/**
 * Exchanges client and secret for a token, where reports are read. From there on the request is as
 * if the token had come with it; everywhere else a password opens nothing, and so it does where it
 * came readably for others.
 */
@ApplicationScoped
public class BiLogin implements Step {
  private static final String REPORTS = "/reporting/v1/";
  private static final String BEARER = "Bearer";
  private static final String CHALLENGE = "Basic realm=\"reports\", charset=\"UTF-8\"";

  private final ClientTokens tokens;
  private final Guesses guesses;
  private final Secrecy secrecy;

  BiLogin(ClientTokens tokens, Guesses guesses, Secrecy secrecy) {
    this.tokens = tokens;
    this.guesses = guesses;
    this.secrecy = secrecy;
  }

  @Override
  public void handle(RoutingContext request) {
    String header = request.request().getHeader("Authorization");
    if (Credentials.areIn(header) && readsReports(request.request())) {
      exchange(request, Credentials.of(header));
    } else {
      request.next();
    }
  }

  private static boolean readsReports(HttpServerRequest request) {
    boolean reads = request.method() == HttpMethod.GET || request.method() == HttpMethod.HEAD;
    return reads && reads(request.path());
  }

  /** Whether client and secret are enough to read what is there. */
  public static boolean reads(String path) {
    return path.startsWith(REPORTS);
  }

  private void exchange(RoutingContext request, Optional<Credentials> credentials) {
    if (credentials.isEmpty() || !secrecy.isKept(request.request())) {
      refuse(request);
    } else if (guesses.areTooMany(credentials.get(), whence(request))) {
      request.response().putHeader("Retry-After", Long.toString(guesses.rest().toSeconds()));
      ProblemAnswer.send(request, Problem.TOO_MANY_REQUESTS);
    } else {
      exchange(request, credentials.get());
    }
  }

  private void exchange(RoutingContext request, Credentials credentials) {
    request.request().pause();
    tokens
        .of(credentials)
        .onSuccess(
            token ->
                token.ifPresentOrElse(
                    given -> goOn(request, given), () -> wasWrong(request, credentials)))
        .onFailure(failure -> tellProviderAway(request, failure));
  }

  private void wasWrong(RoutingContext request, Credentials credentials) {
    guesses.wasWrong(credentials, whence(request));
    refuse(request);
  }

  private static String whence(RoutingContext request) {
    return request.request().remoteAddress().hostAddress();
  }

  private static void goOn(RoutingContext request, String token) {
    request.request().headers().set("Authorization", "Bearer " + token);
    request.next();
  }

  private void refuse(RoutingContext request) {
    String challenge = secrecy.isKept(request.request()) ? CHALLENGE : BEARER;
    request.response().putHeader("WWW-Authenticate", challenge);
    ProblemAnswer.send(request, Problem.NOT_SIGNED_IN);
  }

  private static void tellProviderAway(RoutingContext request, Throwable failure) {
    Log.warn("A client could not be signed in", failure);
    ProblemAnswer.send(request, Problem.IDENTITY_AWAY);
  }

  /**
   * Asks for client and secret too, where a BI tool reads: it tries without first. Not where others
   * could read the secret.
   */
  public String challenge(HttpServerRequest request) {
    boolean asks = request.path().startsWith(REPORTS + "odata") && secrecy.isKept(request);
    return asks ? BEARER + ", " + CHALLENGE : BEARER;
  }
}
