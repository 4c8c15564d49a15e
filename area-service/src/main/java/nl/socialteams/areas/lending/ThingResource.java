// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.knowntime.Today;

/** Things to lend over HTTP. */
@Path("/lendable-things")
@Tag(
    name = "lending",
    description = "Uitleen van scootmobielen en andere dingen / lending of things")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ThingResource {
  private final KeepThings keepThings;
  private final VisibleThing visible;
  private final VisibleMunicipality visibleMunicipality;
  private final ThingRepository things;
  private final Today today;

  @Inject
  ThingResource(
      KeepThings keepThings,
      VisibleThing visible,
      VisibleMunicipality visibleMunicipality,
      ThingRepository things,
      Today today) {
    this.keepThings = keepThings;
    this.visible = visible;
    this.visibleMunicipality = visibleMunicipality;
    this.things = things;
    this.today = today;
  }

  @POST
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordLendableThing",
      summary = "Record a thing to lend",
      description = "Legt een *uitleenbaar* ding vast, zoals een *scootmobiel* / records it.")
  @APIResponseSchema(value = ThingView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewThing wanted) {
    LendableThing thing = keepThings.record(wanted);
    return Versioned.created(
        URI.create("/area/v1/lendable-things/" + thing.id()), ThingView.of(thing), thing.version());
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listLendableThings",
      summary = "List things to lend",
      description =
          "De *uitleenbare* dingen, ook alleen wat in een periode *vrij* is / what is free.")
  public RestResponse<ThingList> list(
      @Valid @BeanParam ThingQuery query, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    query.check();
    visibleMunicipality.municipality(query.municipality);
    return things
        .page(query, today.date(), page.after(1), page.limit())
        .map(ThingView::of)
        .answer(uri, ThingList::new);
  }

  @GET
  @Path("/{thingId}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getLendableThing",
      summary = "Fetch a thing to lend",
      description = "Een *uitleenbaar* ding / one thing.")
  public RestResponse<ThingView> get(
      @PathParam("thingId") @Parameter(description = "Ding.") UUID thingId) {
    LendableThing thing = visible.thing(thingId);
    return Versioned.ok(ThingView.of(thing), thing.version());
  }

  @PUT
  @Path("/{thingId}")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "replaceLendableThing",
      summary = "Replace a thing to lend",
      description = "Vervangt wat van een *uitleenbaar* ding vastligt / replaces what is recorded.")
  public RestResponse<ThingView> replace(
      @PathParam("thingId") @Parameter(description = "Ding.") UUID thingId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewThing wanted) {
    LendableThing thing = visible.thing(thingId);
    ExpectedVersion.from(ifMatch).requireMatch(thing.version());
    keepThings.replace(thing, wanted);
    return Versioned.ok(ThingView.of(thing), thing.version());
  }
}
