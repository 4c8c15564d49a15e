// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
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

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.restriction.VisibleRestriction;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Readings of restricted files over HTTP. */
@Path("/restrictions")
@Tag(name = "restrictions", description = "Beperking van de verwerking / restriction of processing")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RestrictedReadingResource {
  private static final String READINGS = "/{restrictionId}/readings";
  private static final long UNCHANGED = 1;
  private static final String RESTRICTION = "Beperking / restriction.";

  private final VisibleRestriction visible;
  private final StatePurpose statePurpose;
  private final RestrictedReadings readings;
  private final RestrictedReadingReasons reasons;

  @Inject
  RestrictedReadingResource(
      VisibleRestriction visible,
      StatePurpose statePurpose,
      RestrictedReadings readings,
      RestrictedReadingReasons reasons) {
    this.visible = visible;
    this.statePurpose = statePurpose;
    this.readings = readings;
    this.reasons = reasons;
  }

  @POST
  @Path(READINGS)
  @RolesAllowed(CaseRights.RESTRICT)
  @Idempotent
  @Operation(
      operationId = "stateRestrictedReading",
      summary = "State for what a restricted file is read",
      description =
          "Legt vast waarvoor u een *beperkt dossier inziet*, zoals een rechtsvordering (AVG art."
              + " 18 lid 2); daarna geeft de export van de persoon het u een dag lang / then you"
              + " can export the person for a day; nobody else can.")
  @APIResponseSchema(value = RestrictedReadingView.class, responseCode = "201")
  public Response state(
      @PathParam("restrictionId") @Parameter(description = RESTRICTION) UUID restrictionId,
      @NotNull @Valid NewRestrictedReading told) {
    RestrictedReadingView stated = statePurpose.state(visible.find(restrictionId), told);
    return Versioned.created(
        URI.create("/cases/v1/restrictions/" + restrictionId + "/readings/" + stated.readingId()),
        stated,
        UNCHANGED);
  }

  @GET
  @Path(READINGS)
  @RolesAllowed(CaseRights.RESTRICT)
  @Operation(
      operationId = "listRestrictedReadings",
      summary = "List for what a restricted file was read",
      description = "De *inzagen in een beperkt dossier*, de nieuwste eerst / the newest first.")
  public RestResponse<RestrictedReadingList> list(
      @PathParam("restrictionId") @Parameter(description = RESTRICTION) UUID restrictionId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return readings
        .page(visible.find(restrictionId).restriction(), page.after(1), page.limit())
        .map(reasons::show)
        .answer(uri, RestrictedReadingList::new);
  }

  @GET
  @Path(READINGS + "/{readingId}")
  @RolesAllowed(CaseRights.RESTRICT)
  @Operation(
      operationId = "getRestrictedReading",
      summary = "Fetch for what a restricted file was read",
      description = "Een *inzage in een beperkt dossier* / one of them.")
  public RestResponse<RestrictedReadingView> get(
      @PathParam("restrictionId") @Parameter(description = RESTRICTION) UUID restrictionId,
      @PathParam("readingId") @Parameter(description = "Inzage / reading.") UUID readingId) {
    return Versioned.ok(
        readings
            .of(visible.find(restrictionId).restriction(), readingId)
            .map(reasons::show)
            .orElseThrow(NotFoundException::new),
        UNCHANGED);
  }
}
