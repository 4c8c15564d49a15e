// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.neighbourhood.Neighbourhood;
import nl.socialteams.areas.neighbourhood.NeighbourhoodRepository;
import nl.socialteams.areas.neighbourhood.PartView;
import nl.socialteams.areas.neighbourhood.VisibleNeighbourhood;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.knowntime.Today;

/** The addresses of parts over HTTP; their version is that of the neighbourhood. */
@Path("/neighbourhoods")
@Tag(name = "partAddresses", description = "Adressen van delen van buurten / addresses of parts")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class PartAddressResource {
  private final VisibleNeighbourhood visible;
  private final NeighbourhoodRepository neighbourhoods;
  private final AddressRangeRepository ranges;
  private final ReplacePartAddresses replacePartAddresses;
  private final Today today;

  @Inject
  PartAddressResource(
      VisibleNeighbourhood visible,
      NeighbourhoodRepository neighbourhoods,
      AddressRangeRepository ranges,
      ReplacePartAddresses replacePartAddresses,
      Today today) {
    this.visible = visible;
    this.neighbourhoods = neighbourhoods;
    this.ranges = ranges;
    this.replacePartAddresses = replacePartAddresses;
    this.today = today;
  }

  @GET
  @Path("/{code}/parts/{partId}/address-ranges")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getPartAddresses",
      summary = "Fetch the addresses of a part",
      description =
          "De adressen van een *deel van een buurt* op een dag, waar die bekend zijn / the addresses"
              + " of a part on a day, as far as they are known.")
  public RestResponse<PartAddressesView> get(
      @PathParam("code") @Parameter(description = "Buurtcode.", example = "BU09350206") String code,
      @PathParam("partId") @Parameter(description = "Deel / part.") UUID partId,
      @QueryParam("on") @Parameter(description = "Peildatum; anders vandaag / day; else today.")
          LocalDate on) {
    Neighbourhood neighbourhood = visible.neighbourhood(code);
    return answer(neighbourhood, part(neighbourhood, partId), today.unless(on));
  }

  @PUT
  @Path("/{code}/parts/{partId}/address-ranges")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "replacePartAddresses",
      summary = "Record the addresses of a part",
      description =
          "Legt vast welke adressen vanaf een dag in een *deel van een buurt* liggen; wat daarvoor"
              + " gold blijft bekend. Een adres ligt in ten hoogste een deel. If-Match is de versie"
              + " van de buurt / replaces the addresses of a part from a day on; what held before"
              + " stays known. An address lies in one part at most."
              + " If-Match is the version of the neighbourhood.")
  public RestResponse<PartAddressesView> replace(
      @PathParam("code") @Parameter(description = "Buurtcode.", example = "BU09350205") String code,
      @PathParam("partId") @Parameter(description = "Deel / part.") UUID partId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewPartAddresses wanted) {
    Neighbourhood neighbourhood = visible.neighbourhood(code);
    PartView part = part(neighbourhood, partId);
    neighbourhoods.hold(neighbourhood);
    ExpectedVersion.from(ifMatch).requireMatch(neighbourhood.version());
    replacePartAddresses.replace(neighbourhood, part, wanted);
    neighbourhoods.hold(neighbourhood);
    return answer(neighbourhood, part, today.unless(wanted.from()));
  }

  private PartView part(Neighbourhood neighbourhood, UUID partId) {
    return neighbourhoods.parts(neighbourhood.code()).stream()
        .filter(part -> part.partId().equals(partId))
        .findFirst()
        .orElseThrow(NotFoundException::new);
  }

  private RestResponse<PartAddressesView> answer(
      Neighbourhood neighbourhood, PartView part, LocalDate day) {
    KnownAddresses known = ranges.on(part.partId(), day);
    return Versioned.ok(
        new PartAddressesView(
            part.partId(),
            part.name(),
            known.complete(),
            known.ranges().stream().map(AddressRangeView::of).toList(),
            known.from(),
            known.until()),
        neighbourhood.version());
  }
}
