// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.net.URI;
import java.util.List;
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
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseReading;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Support over HTTP. */
@Path("/cases")
@Tag(name = "supports", description = "Ondersteuning / support")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SupportResource {
  private final VisibleCase visible;
  private final CaseReading reading;
  private final SupportRepository supports;
  private final RecordSupport recordSupport;
  private final ShowSupport showSupport;

  @Inject
  SupportResource(
      VisibleCase visible,
      CaseReading reading,
      SupportRepository supports,
      RecordSupport recordSupport,
      ShowSupport showSupport) {
    this.visible = visible;
    this.reading = reading;
    this.supports = supports;
    this.recordSupport = recordSupport;
    this.showSupport = showSupport;
  }

  @POST
  @Path("/{caseId}/supports")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "recordSupport",
      summary = "Record support",
      description =
          "Legt *ondersteuning* vast, bestaand of nieuw, naar leefgebied en kantelingscirkel / by"
              + " life domain and tilt ring.")
  @APIResponseSchema(value = SupportView.class, responseCode = "201")
  public Response record(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid NewSupport told) {
    CaseFile caseFile = visible.workedIn(caseId);
    reading.tells(caseFile);
    Support made = recordSupport.record(caseFile, told);
    URI location = URI.create(address(caseId) + "/" + made.support());
    return Versioned.created(location, SupportView.of(List.of(made)), made.revision());
  }

  @POST
  @Path("/{caseId}/support-inventories")
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "recordSupportInventory",
      summary = "Record several forms of support",
      description =
          "Legt een *inventarisatie van ondersteuning* vast in één keer: alles of niets / several"
              + " at once, all or none.")
  @APIResponseSchema(value = SupportList.class, responseCode = "201")
  public Response recordInventory(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @NotNull @Valid SupportInventory inventory) {
    CaseFile caseFile = visible.workedIn(caseId);
    reading.tells(caseFile);
    List<Support> made = recordSupport.record(caseFile, inventory);
    return Versioned.created(
        URI.create(address(caseId)), new SupportList(made.stream().map(SupportView::of).toList()));
  }

  @GET
  @Path("/{caseId}/supports")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listSupports",
      summary = "List the support of a case",
      description = "De bestaande en nieuwe *ondersteuning* / existing and new, as noted.")
  public RestResponse<SupportList> list(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    CaseFile caseFile = visible.caseFile(caseId);
    reading.tells(caseFile);
    return supports
        .page(caseFile.id(), page.after(1), page.limit())
        .map(SupportView::of)
        .answer(uri, SupportList::new);
  }

  @GET
  @Path("/{caseId}/supports/{supportId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getSupport",
      summary = "Fetch a form of support",
      description = "Een vorm van *ondersteuning*, met wat er eerder van bekend was / one of them.")
  public RestResponse<SupportView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId,
      @PathParam("supportId") @Parameter(description = "Ondersteuning / support.") UUID supportId) {
    return showSupport.answer(visible.caseFile(caseId), supportId);
  }

  private static String address(UUID caseId) {
    return "/cases/v1/cases/" + caseId + "/supports";
  }
}
