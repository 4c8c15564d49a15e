// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelist;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Reading code lists over HTTP. */
@Path("/code-lists")
@Tag(name = "codeLists", description = "Codelijsten en hun versies / code lists and their versions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CodeListResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleCodeList visible;
  private final CodeListRepository lists;
  private final ReadCodeLists reading;

  @Inject
  CodeListResource(
      VisibleMunicipality visibleMunicipality,
      VisibleCodeList visible,
      CodeListRepository lists,
      ReadCodeLists reading) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.lists = lists;
    this.reading = reading;
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listCodeLists",
      summary = "List code lists",
      description = "De *codelijsten* van een gemeente, op code / those of a municipality.")
  public RestResponse<CodeLists> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("code")
          @Pattern(regexp = CodeList.CODE_FORM)
          @Parameter(description = "Alleen de lijst met deze code / only the one with this code.")
          String code,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    String visibleCode = visibleMunicipality.municipality(municipality).code();
    return lists
        .page(visibleCode, code, page.after(1), page.limit())
        .map(CodeListView::of)
        .answer(uri, CodeLists::new);
  }

  @GET
  @Path("/{listId}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getCodeList",
      summary = "Fetch a code list on a day",
      description = "Een *codelijst* met de versie van een dag / a list with the version of a day.")
  public RestResponse<CodeListView> get(
      @PathParam("listId") @Parameter(description = "Codelijst.") UUID listId,
      @QueryParam("on") @Parameter(description = "Peildatum; zonder: vandaag / day; else today.")
          LocalDate on) {
    CodeList list = visible.list(listId);
    return Versioned.ok(reading.on(list, on), list.version());
  }

  @GET
  @Path("/{listId}/versions")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listCodeListVersions",
      summary = "List the versions of a code list",
      description = "Alle *versies*, concepten inbegrepen / all versions, drafts included.")
  public RestResponse<CodeListVersions> versions(
      @PathParam("listId") @Parameter(description = "Codelijst.") UUID listId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return reading
        .versions(visible.list(listId).id(), page.after(1), page.limit())
        .answer(uri, CodeListVersions::new);
  }

  @GET
  @Path("/{listId}/versions/{versionId}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getCodeListVersion",
      summary = "Fetch a version of a code list",
      description = "Een *versie* met haar codes en overgang / one version with its codes.")
  public RestResponse<CodeListVersionView> version(
      @PathParam("listId") @Parameter(description = "Codelijst.") UUID listId,
      @PathParam("versionId") @Parameter(description = "Versie.") UUID versionId) {
    CodeListVersion version = visible.version(listId, versionId);
    return Versioned.ok(reading.whole(version), version.revision());
  }
}
