// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.database;

import jakarta.inject.Inject;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import nl.socialteams.problem.ProblemAnswers;

/** The update statement found another version than the caller had seen: somebody was first. */
@Provider
public class VersionRaceMapper implements ExceptionMapper<OptimisticLockException> {
  private final ProblemAnswers answers;

  @Inject
  VersionRaceMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(OptimisticLockException cause) {
    return answers.to("version-stale").build();
  }
}
