// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.UnauthorizedException;

import nl.socialteams.problem.ProblemAnswers;

/** A call without a token. */
@Provider
public class NoTokenMapper implements ExceptionMapper<UnauthorizedException> {
  private final ProblemAnswers answers;

  @Inject
  NoTokenMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(UnauthorizedException cause) {
    return answers.to("not-signed-in").header("WWW-Authenticate", "Bearer").build();
  }
}
