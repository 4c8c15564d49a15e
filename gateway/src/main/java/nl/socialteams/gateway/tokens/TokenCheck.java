// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.tokens;

import java.util.Locale;
import java.util.Set;
import java.util.function.BiConsumer;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.logging.Log;
import io.quarkus.oidc.OIDCException;
import io.quarkus.security.AuthenticationException;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;

import nl.socialteams.gateway.Step;
import nl.socialteams.gateway.answers.Problem;
import nl.socialteams.gateway.answers.ProblemAnswer;
import nl.socialteams.gateway.bilogin.BiLogin;
import nl.socialteams.gateway.documents.PublicDocuments;

/** Lets through who carries a valid token, and everybody to the public documents. */
@ApplicationScoped
public class TokenCheck implements Step {

  private static final Set<String> TOKEN_PARAMETERS =
      Set.of("access_token", "id_token", "token", "bearer", "authorization");

  /** Quarkus' own handler would answer a bad token before us, and without a body. */
  private static final BiConsumer<RoutingContext, Throwable> LEAVE_TO_US = (request, failure) -> {};

  private static final String IDENTITY = SecurityIdentity.class.getName();

  private final IdentityProviderManager identities;
  private final PublicDocuments documents;
  private final BiLogin biLogin;

  TokenCheck(IdentityProviderManager identities, PublicDocuments documents, BiLogin biLogin) {
    this.identities = identities;
    this.documents = documents;
    this.biLogin = biLogin;
  }

  @Override
  public void handle(RoutingContext request) {
    if (hasTokenInAddress(request)) {
      ProblemAnswer.send(request, Problem.TOKEN_IN_ADDRESS);
    } else if (documents.contain(request.request().path())) {
      request.next();
    } else {
      checkToken(request);
    }
  }

  private static boolean hasTokenInAddress(RoutingContext request) {
    return request.queryParams().names().stream()
        .anyMatch(name -> TOKEN_PARAMETERS.contains(name.toLowerCase(Locale.ROOT)));
  }

  private void checkToken(RoutingContext request) {
    request.request().pause();
    request.put(QuarkusHttpUser.AUTH_FAILURE_HANDLER, LEAVE_TO_US);
    QuarkusHttpUser.getSecurityIdentity(request, identities)
        .subscribe()
        .with(identity -> proceed(request, identity), failure -> refuse(request, failure));
  }

  private void proceed(RoutingContext request, SecurityIdentity identity) {
    if (identity.isAnonymous()) {
      request.response().putHeader("WWW-Authenticate", biLogin.challenge(request.request()));
      ProblemAnswer.send(request, Problem.NOT_SIGNED_IN);
    } else {
      request.put(IDENTITY, identity);
      request.next();
    }
  }

  /** Who is signed in; null where nobody needs to be. */
  public static SecurityIdentity identityOf(RoutingContext request) {
    return request.get(IDENTITY);
  }

  /** While the provider was never reached no token can be checked, and none is believed. */
  private static void refuse(RoutingContext request, Throwable failure) {
    if (isTokensFault(failure) || failure instanceof OIDCException) {
      request.response().putHeader("WWW-Authenticate", "Bearer error=\"invalid_token\"");
      ProblemAnswer.send(request, Problem.NOT_SIGNED_IN);
    } else {
      Log.warn("A token could not be checked", failure);
      ProblemAnswer.send(request, Problem.IDENTITY_AWAY);
    }
  }

  private static boolean isTokensFault(Throwable failure) {
    return failure instanceof AuthenticationException || failure instanceof SecurityException;
  }
}
