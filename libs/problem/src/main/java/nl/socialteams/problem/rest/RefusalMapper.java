// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import nl.socialteams.problem.ProblemAnswers;
import nl.socialteams.problem.Refusal;

/** The domain, or a rule of the API, said no. */
@Provider
public class RefusalMapper implements ExceptionMapper<Refusal> {
  private final ProblemAnswers answers;

  @Inject
  RefusalMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(Refusal cause) {
    return answers.to(cause).build();
  }
}
