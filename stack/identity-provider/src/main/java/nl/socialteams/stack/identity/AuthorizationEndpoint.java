// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.identity;

import no.nav.security.mock.oauth2.http.OAuth2HttpRequest;
import no.nav.security.mock.oauth2.http.OAuth2HttpResponse;
import no.nav.security.mock.oauth2.http.Route;

/** Where a person says who they are, and from where they are sent back with a code. */
final class AuthorizationEndpoint implements Route {
  private static final String PATH = "/" + RoleTokens.ISSUER + "/authorize";

  private final Codes codes;

  AuthorizationEndpoint(Codes codes) {
    this.codes = codes;
  }

  @Override
  public boolean match(OAuth2HttpRequest request) {
    return request.getUrl().encodedPath().equals(PATH);
  }

  @Override
  public OAuth2HttpResponse invoke(OAuth2HttpRequest request) {
    Question question = Question.in(request.getUrl());
    if (!question.comesFromWebsite()) {
      return Answers.page(400, SignInPage.unknownAsker());
    }
    return question
        .refusal()
        .map(error -> Answers.goTo(question.backWith("error", error)))
        .orElseGet(() -> signIn(request, question));
  }

  private OAuth2HttpResponse signIn(OAuth2HttpRequest request, Question question) {
    if (!request.getMethod().equals("POST")) {
      return Answers.page(200, SignInPage.choice());
    }
    return Clients.person(request.getFormParameters().get("username"))
        .map(person -> Answers.goTo(question.backWith("code", codes.give(question, person))))
        .orElseGet(() -> Answers.page(200, SignInPage.choice()));
  }
}
