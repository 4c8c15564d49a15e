// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.teammapping.AreaCodes;

/** Which of the running cases a caller wants to see; whatever is absent does not matter. */
public class WorkListQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = AreaCodes.MUNICIPALITY)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("teamId")
  @Parameter(description = "Alleen van dit team van u / only of this team of yours.")
  UUID teamId;

  @QueryParam("mine")
  @Parameter(description = "Alleen waar u regisseur bent / only those that you direct.")
  Boolean mine;

  @QueryParam("overdue")
  @Parameter(description = "Alleen met een verstreken termijn / only with a term that has passed.")
  Boolean overdue;

  @QueryParam("reason")
  @Parameter(
      description =
          "Alleen waar dit te doen is, zoals wachten op toestemming of evalueren / only where this"
              + " is to be done.")
  WorkReason reason;

  @QueryParam("phase")
  @Parameter(description = "Alleen in deze fase / only in this phase.")
  CasePhase phase;

  @QueryParam("lifeDomain")
  @Size(min = 1, max = 60)
  @Parameter(description = "Alleen met een vraag op dit leefgebied / only with a need there.")
  String lifeDomain;

  @QueryParam("neighbourhoodCode")
  @Pattern(regexp = AreaCodes.NEIGHBOURHOOD)
  @Parameter(description = "Alleen uit deze buurt / only of this neighbourhood.")
  String neighbourhoodCode;

  WantedWork wanted() {
    return new WantedWork(
        municipality,
        teamId,
        Boolean.TRUE.equals(mine),
        Boolean.TRUE.equals(overdue),
        reason,
        phase,
        lifeDomain,
        neighbourhoodCode);
  }
}
