// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;

import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseReading;
import nl.socialteams.conditional.Versioned;

/** Shows a form of support, with what was known of it before. */
@ApplicationScoped
class ShowSupport {
  private final CaseReading reading;
  private final SupportRepository supports;

  @Inject
  ShowSupport(CaseReading reading, SupportRepository supports) {
    this.reading = reading;
    this.supports = supports;
  }

  /**
   * @throws NotFoundException where the case has no such support
   */
  RestResponse<SupportView> answer(CaseFile caseFile, UUID supportId) {
    List<Support> states = supports.states(caseFile.id(), supportId);
    if (states.isEmpty()) {
      throw new NotFoundException();
    }
    reading.tells(caseFile);
    return Versioned.ok(SupportView.of(states), states.getFirst().revision());
  }
}
