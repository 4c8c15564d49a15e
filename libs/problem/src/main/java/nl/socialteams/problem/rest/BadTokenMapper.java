// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.AuthenticationFailedException;

import nl.socialteams.problem.ProblemAnswers;

/** A token that is expired, forged or not meant for us. */
@Provider
public class BadTokenMapper implements ExceptionMapper<AuthenticationFailedException> {
  private final ProblemAnswers answers;

  @Inject
  BadTokenMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(AuthenticationFailedException cause) {
    return answers
        .to("not-signed-in")
        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
        .build();
  }
}
