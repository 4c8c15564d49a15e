// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.security.ForbiddenException;

import nl.socialteams.problem.ProblemAnswers;

/** An operation that the caller's roles do not give. */
@Provider
public class NotAllowedMapper implements ExceptionMapper<ForbiddenException> {
  private final ProblemAnswers answers;

  @Inject
  NotAllowedMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(ForbiddenException cause) {
    return answers.to("operation-not-allowed").build();
  }
}
