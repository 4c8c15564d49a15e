// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.jboss.logging.Logger;

import nl.socialteams.problem.ProblemAnswers;
import nl.socialteams.problem.Trouble;

/** Anything else: logged here, and the caller is told no more than whether it passes. */
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
    Trouble trouble = Trouble.of(cause);
    if (trouble == Trouble.BUSY) {
      // of many at once, and each the same: a line is enough
      LOG.warnf("The database was not there for a request: %s", cause);
    } else {
      LOG.error("A request failed unexpectedly", cause);
    }
    return answers.to(trouble).build();
  }
}
