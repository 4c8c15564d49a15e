// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.util.UUID;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Cases over HTTP. */
@Path("/cases")
@Tag(name = "cases", description = "Casussen / cases")
@Consumes(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CaseResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleCase visible;
  private final CaseFileRepository cases;
  private final ShowCase showCase;

  @Inject
  CaseResource(
      VisibleMunicipality visibleMunicipality,
      VisibleCase visible,
      CaseFileRepository cases,
      ShowCase showCase) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.cases = cases;
    this.showCase = showCase;
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listCases",
      summary = "List cases",
      description = "De *casussen* van een gemeente of een team, de nieuwste eerst / newest first.")
  public RestResponse<CaseList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("teamId") @Parameter(description = "Alleen van dit team / only of this team.")
          UUID teamId,
      @QueryParam("status") @Parameter(description = "Alleen met deze status / only these.")
          CaseStatus status,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return cases
        .page(
            visibleMunicipality.code(municipality),
            teamId,
            status,
            page.after(NewestFirst.PARTS),
            page.limit())
        .map(showCase::inList)
        .answer(uri, CaseList::new);
  }

  @POST
  @Path("/_batch-get")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getCases",
      summary = "Fetch many cases at once",
      description =
          "Ten hoogste 200 *casussen* in één keer; wat er niet is of niet zichtbaar is, ontbreekt"
              + " / at most 200; what is absent or not visible is left out.")
  public CaseBatch batchGet(@NotNull @Valid WantedCases wanted) {
    return new CaseBatch(visible.among(wanted.caseIds()).stream().map(showCase::show).toList());
  }

  @GET
  @Path("/{caseId: [0-9a-fA-F-]+}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getCase",
      summary = "Fetch a case",
      description =
          "Een *casus* met cliënt, huishouden, aanmelding en regisseur / one case, whole.")
  public RestResponse<CaseView> get(
      @PathParam("caseId") @Parameter(description = "Casus / case.") UUID caseId) {
    CaseFile caseFile = visible.caseFile(caseId);
    return Versioned.ok(showCase.show(caseFile), caseFile.version());
  }
}
