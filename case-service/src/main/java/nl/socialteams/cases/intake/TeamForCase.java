// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.cases.registration.RegistrationForm;
import nl.socialteams.cases.teammapping.FindServingTeam;
import nl.socialteams.cases.teammapping.MappedPart;
import nl.socialteams.cases.teammapping.ServedArea;
import nl.socialteams.cases.teammapping.TeamCertainty;

/** Policy: a case is never without a team; a person without a case can be. */
@ApplicationScoped
class TeamForCase {
  private final FindServingTeam findServingTeam;

  @Inject
  TeamForCase(FindServingTeam findServingTeam) {
    this.findServingTeam = findServingTeam;
  }

  /**
   * @param part null where none was named
   * @throws NoTeamForArea where a case would have none
   * @throws AreaPartNeeded where a case's team depends on the part
   */
  ServedArea find(NewRegistration told, MappedPart part) {
    ServedArea served =
        findServingTeam.find(
            told.neighbourhoodCode(), part == null ? null : part.partId(), told.registeredOn());
    if (told.form() == RegistrationForm.CASE) {
      requireTeam(told, served);
    }
    return served;
  }

  private static void requireTeam(NewRegistration told, ServedArea served) {
    if (served.certainty() == TeamCertainty.NONE) {
      throw new NoTeamForArea(told.neighbourhoodCode(), told.registeredOn());
    }
    if (served.certainty() == TeamCertainty.PART_OF) {
      throw new AreaPartNeeded(told.neighbourhoodCode(), told.registeredOn(), served.candidates());
    }
  }
}
