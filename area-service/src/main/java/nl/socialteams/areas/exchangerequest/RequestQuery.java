// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangerequest;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.QueryParam;

import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

import nl.socialteams.areas.exchange.EntryFilter;
import nl.socialteams.areas.exchange.EntryStatus;
import nl.socialteams.areas.exchange.Side;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;
import nl.socialteams.areas.socialmap.NewProvision;

/** Which requests a caller wants to see. */
public class RequestQuery {
  @QueryParam("municipality")
  @NotNull
  @Pattern(regexp = Municipality.CODE_FORM)
  @Parameter(description = "Gemeentecode / code.", example = "GM0935")
  String municipality;

  @QueryParam("status")
  @Parameter(description = "Status.")
  EntryStatus status;

  @QueryParam("kind")
  @Pattern(regexp = NewProvision.CODE_FORM)
  @Parameter(description = "Soort / kind.")
  String kind;

  @QueryParam("neighbourhood")
  @Pattern(regexp = NeighbourhoodCodes.FORM)
  @Parameter(description = "Buurt / neighbourhood.")
  String neighbourhood;

  @QueryParam("participantId")
  @Parameter(description = "Deelnemer / participant.")
  UUID participantId;

  @QueryParam("caseId")
  @Parameter(description = "Casus waaruit zij komen / case that they come from.")
  UUID caseId;

  EntryFilter filter() {
    return new EntryFilter(
        Side.REQUEST, municipality, status, kind, neighbourhood, participantId, caseId);
  }
}
