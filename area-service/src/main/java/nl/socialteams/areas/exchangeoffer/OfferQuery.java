// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangeoffer;

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

/** Which offers a caller wants to see. */
public class OfferQuery {
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

  EntryFilter filter() {
    return new EntryFilter(
        Side.OFFER, municipality, status, kind, neighbourhood, participantId, null);
  }
}
