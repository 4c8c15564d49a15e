// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.rebuild;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
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

import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.reporting.access.ReportingRights;

/** Rebuilds over HTTP. */
@Path("/rebuilds")
@Tag(name = "rebuilds", description = "Herbouw van de cijfers / rebuilds of the figures")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class RebuildResource {
  private final StartRebuild startRebuild;
  private final RebuildRepository rebuilds;

  @Inject
  RebuildResource(StartRebuild startRebuild, RebuildRepository rebuilds) {
    this.startRebuild = startRebuild;
    this.rebuilds = rebuilds;
  }

  @POST
  @RolesAllowed(ReportingRights.REBUILD)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "startRebuild",
      summary = "Rebuild the figures from the events",
      description =
          "Begint een *herbouw* van alle cijfers uit de gebeurtenissen; de oude gelden zolang /"
              + " starts reading all events again. The figures that answer stay until the new ones"
              + " are complete. One at a time.")
  @APIResponseSchema(value = RebuildView.class, responseCode = "201")
  public Response start() {
    Rebuild rebuild = startRebuild.start();
    URI location = URI.create("/reporting/v1/rebuilds/" + rebuild.id());
    return Versioned.created(location, RebuildView.of(rebuild), rebuild.version());
  }

  @GET
  @RolesAllowed(ReportingRights.REBUILD)
  @Operation(
      operationId = "listRebuilds",
      summary = "List rebuilds",
      description = "Elke *herbouw* van de cijfers, de nieuwste eerst / newest first.")
  public RestResponse<RebuildList> list(@Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    return rebuilds
        .page(page.after(2), page.limit())
        .map(RebuildView::of)
        .answer(uri, RebuildList::new);
  }

  @GET
  @Path("/{rebuildId}")
  @RolesAllowed(ReportingRights.REBUILD)
  @Operation(
      operationId = "getRebuild",
      summary = "Fetch a rebuild",
      description = "Een *herbouw* en hoe ver die is / one rebuild and its progress.")
  public RestResponse<RebuildView> get(
      @PathParam("rebuildId") @Parameter(description = "Herbouw / rebuild.") UUID rebuildId) {
    Rebuild rebuild = rebuilds.findById(rebuildId);
    if (rebuild == null) {
      throw new NotFoundException();
    }
    return Versioned.ok(RebuildView.of(rebuild), rebuild.version());
  }
}
