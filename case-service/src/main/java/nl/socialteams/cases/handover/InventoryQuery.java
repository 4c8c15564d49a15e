// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.problem.Fault;

/** Of whom or what the running cases are asked; all that the caller sees where it is absent. */
public class InventoryQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = AreaCodes.MUNICIPALITY)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("workerId")
  @Parameter(description = "Medewerker die stopt / worker who stops.")
  UUID workerId;

  @QueryParam("organisationId")
  @Parameter(description = "Organisatie die stopt / organisation that stops.")
  UUID organisationId;

  @QueryParam("teamId")
  @Parameter(description = "Team dat stopt / team that stops.")
  UUID teamId;

  @QueryParam("neighbourhoodCode")
  @Pattern(regexp = AreaCodes.NEIGHBOURHOOD)
  @Parameter(
      description = "Buurt die naar een ander team gaat / goes to another team.",
      example = "BU09350205")
  String neighbourhoodCode;

  @QueryParam("from")
  @Parameter(description = "Vanaf; anders vandaag / from; absent: today.", example = "2026-12-01")
  LocalDate from;

  Leaving leaving() {
    return new Leaving(workerId, organisationId, teamId, neighbourhoodCode)
        .requireAtMostOne(Fault.Place.QUERY, "workerId");
  }
}
