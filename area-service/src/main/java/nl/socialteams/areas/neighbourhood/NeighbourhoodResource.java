// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.neighbourhood;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Neighbourhoods and their parts over HTTP. */
@Path("/neighbourhoods")
@Tag(name = "neighbourhoods", description = "Buurten en delen van buurten / neighbourhoods")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class NeighbourhoodResource {
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final VisibleMunicipality visibleMunicipality;
  private final VisibleNeighbourhood visible;
  private final ListedNeighbourhoods listed;
  private final AddPart addPart;
  private final Clock clock;

  @Inject
  NeighbourhoodResource(
      VisibleMunicipality visibleMunicipality,
      VisibleNeighbourhood visible,
      ListedNeighbourhoods listed,
      AddPart addPart,
      Clock clock) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.listed = listed;
    this.addPart = addPart;
    this.clock = clock;
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listNeighbourhoods",
      summary = "List neighbourhoods",
      description =
          "De *buurten* van een gemeente volgens de lijst van een jaar, op code / by code.")
  public RestResponse<NeighbourhoodList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("year") @Parameter(description = "Jaar van de lijst; anders het laatste.")
          Integer year,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    int wanted = year == null ? LocalDate.now(clock.withZone(AMSTERDAM)).getYear() : year;
    return listed
        .page(
            visibleMunicipality.municipality(municipality).code(),
            wanted,
            page.after(1),
            page.limit())
        .answer(uri, NeighbourhoodList::new);
  }

  @GET
  @Path("/{code}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getNeighbourhood",
      summary = "Fetch a neighbourhood",
      description = "Een *buurt* volgens haar laatste lijst / by its latest list.")
  public RestResponse<NeighbourhoodView> get(
      @PathParam("code") @Parameter(description = "Buurtcode.", example = "BU09350205")
          String code) {
    Neighbourhood neighbourhood = visible.neighbourhood(code);
    return Versioned.ok(listed.latest(code), neighbourhood.version());
  }

  @POST
  @Path("/{code}/parts")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "addNeighbourhoodPart",
      summary = "Record a part of a neighbourhood",
      description =
          "Legt een *deel van een buurt* vast dat CBS niet kent, zoals Céramique in Wyck / records"
              + " a part that CBS does not know.")
  @APIResponseSchema(value = PartView.class, responseCode = "201")
  public Response addPart(
      @PathParam("code") @Parameter(description = "Buurtcode.", example = "BU09350206") String code,
      @NotNull @Valid NewPart wanted) {
    PartView part = addPart.add(visible.neighbourhood(code), wanted);
    return Versioned.created(URI.create("/area/v1/neighbourhoods/" + code), part);
  }
}
