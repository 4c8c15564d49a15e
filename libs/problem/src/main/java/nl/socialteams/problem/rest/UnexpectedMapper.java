// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import nl.socialteams.problem.ProblemAnswers;

/** Anything else: logged here, and not told to the caller. */
@Provider
public class UnexpectedMapper implements ExceptionMapper<Throwable> {
  private static final Logger LOG = Logger.getLogger(UnexpectedMapper.class);

  private final ProblemAnswers answers;

  @Inject
  UnexpectedMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(Throwable cause) {
    LOG.error("A request failed unexpectedly", cause);
    return answers.to("unexpected").build();
  }
}
