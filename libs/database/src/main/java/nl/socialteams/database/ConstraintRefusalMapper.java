// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.database;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import org.hibernate.exception.ConstraintViolationException;
import org.jboss.logging.Logger;

import nl.socialteams.problem.ProblemAnswers;

/**
 * A broken constraint in the problem that the catalogue names for it ({@code constraint.<name>}),
 * so that whoever loses a race reads the same as who came later.
 */
@Provider
public class ConstraintRefusalMapper implements ExceptionMapper<ConstraintViolationException> {
  /** What the request was about was there when it was looked at, and is gone since. */
  private static final String REFERS_TO_NOTHING = "23503";

  private static final Logger LOG = Logger.getLogger(ConstraintRefusalMapper.class);

  private final ProblemAnswers answers;

  @Inject
  ConstraintRefusalMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(ConstraintViolationException cause) {
    String code = answers.codeOfConstraint(BrokenConstraint.in(cause));
    if (code == null && REFERS_TO_NOTHING.equals(cause.getSQLState())) {
      return answers.to("not-found").build();
    }
    if (code == null) {
      LOG.error("A constraint without a problem of its own was broken", cause);
      return answers.to("unexpected").build();
    }
    return answers.to(new ConstraintRefused(code)).build();
  }
}
