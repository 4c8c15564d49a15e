// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import nl.socialteams.problem.InvalidInput;
import nl.socialteams.problem.ProblemAnswers;

/** A request whose values break the documented constraints. */
@Provider
public class ConstraintMapper implements ExceptionMapper<ConstraintViolationException> {
  private final ProblemAnswers answers;

  @Inject
  ConstraintMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(ConstraintViolationException cause) {
    return answers
        .to(new InvalidInput(ConstraintFaults.of(cause.getConstraintViolations())))
        .build();
  }
}
