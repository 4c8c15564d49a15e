// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

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
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Opening a file because of danger, and who did, over HTTP. */
@Path("/cases")
@Tag(name = "emergencyAccesses", description = "Noodtoegang / files opened because of danger")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class EmergencyAccessResource {
  private final OpenInDanger openInDanger;
  private final VisibleCase visible;
  private final EmergencyAccessRepository accesses;
  private final EmergencyReasons reasons;

  @Inject
  EmergencyAccessResource(
      OpenInDanger openInDanger,
      VisibleCase visible,
      EmergencyAccessRepository accesses,
      EmergencyReasons reasons) {
    this.openInDanger = openInDanger;
    this.visible = visible;
    this.accesses = accesses;
    this.reasons = reasons;
  }

  @POST
  @Path("/{caseId}/emergency-accesses")
  @RolesAllowed(CaseRights.BREAK_GLASS)
  @Idempotent
  @Operation(
      operationId = "openFileInDanger",
      summary = "Open a file because of danger",
      description =
          "*Noodtoegang*: opent bij gevaar het dossier van een ander team, met een reden en voor een"
              + " bepaalde tijd; het team en de functionaris gegevensbescherming zien het / opens"
              + " another team's file for reading, for a time; the team and the privacy officer see"
              + " who did and why.")
  @APIResponseSchema(value = EmergencyAccessView.class, responseCode = "201")
  public Response open(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewEmergencyAccess told) {
    EmergencyAccessView opened = openInDanger.open(caseId, told);
    return Versioned.created(URI.create("/cases/v1/cases/" + caseId), opened);
  }

  @GET
  @Path("/{caseId}/emergency-accesses")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listEmergencyAccesses",
      summary = "List who opened a file because of danger",
      description = "Wie het dossier wegens gevaar opende (*noodtoegang*), de nieuwste eerst.")
  public RestResponse<EmergencyAccessList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return accesses
        .ofCase(visible.caseFile(caseId).id(), page.after(1), page.limit())
        .map(reasons::show)
        .answer(uri, EmergencyAccessList::new);
  }
}
