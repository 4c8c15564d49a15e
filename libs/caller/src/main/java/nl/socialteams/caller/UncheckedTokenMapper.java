// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.caller;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;

import io.quarkus.oidc.OIDCException;

import nl.socialteams.problem.ProblemAnswers;

/**
 * A token that cannot be checked, because the identity provider was never reached: to whoever sends
 * it the same as a wrong one.
 */
@Provider
public class UncheckedTokenMapper implements ExceptionMapper<OIDCException> {
  private final ProblemAnswers answers;

  @Inject
  UncheckedTokenMapper(ProblemAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Response toResponse(OIDCException cause) {
    return answers
        .to("not-signed-in")
        .header("WWW-Authenticate", "Bearer error=\"invalid_token\"")
        .build();
  }
}
