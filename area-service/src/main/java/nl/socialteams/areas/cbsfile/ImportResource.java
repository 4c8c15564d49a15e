// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.cbsfile;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.caller.Caller;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Imports on record over HTTP. Each kind of file has a resource of its own that reads it. */
@Path("/imports")
@Tag(name = "imports", description = "Import van CBS-bestanden / files as CBS publishes them")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ImportResource {
  private static final String ID = "/{importId: [0-9a-fA-F-]+}";

  private final Caller caller;
  private final VisibleImport visible;
  private final ReadImports imports;
  private final RefusedLines refusedLines;

  @Inject
  ImportResource(
      Caller caller, VisibleImport visible, ReadImports imports, RefusedLines refusedLines) {
    this.caller = caller;
    this.visible = visible;
    this.imports = imports;
    this.refusedLines = refusedLines;
  }

  @GET
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "listFileImports",
      summary = "List imports",
      description =
          "De *imports* van CBS-bestanden voor uw gemeenten, de nieuwste eerst; ook die nog lopen /"
              + " those for your municipalities, the newest first, running ones too.")
  public RestResponse<ImportList> list(@Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    return imports
        .page(caller.municipalities(), page.after(1), page.limit())
        .answer(uri, ImportList::new);
  }

  @GET
  @Path(ID)
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "getFileImport",
      summary = "Fetch an import",
      description = "Een *import*: hoe ver, en wat ervan werd / how far, and what came of it.")
  public RestResponse<ImportView> get(
      @PathParam("importId") @Parameter(description = "Import.") UUID importId) {
    return Versioned.ok(visible.fileImport(importId), imports.version(importId));
  }

  @GET
  @Path(ID + "/refused-lines")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "listRefusedLines",
      summary = "List an import's refused lines",
      description =
          "De *geweigerde regels* van een import, in de volgorde van het bestand / those that were"
              + " not taken over, and why.")
  public RestResponse<RefusedLineList> refusedLines(
      @PathParam("importId") @Parameter(description = "Import.") UUID importId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return refusedLines
        .page(visible.fileImport(importId).importId(), page.after(1), page.limit())
        .answer(uri, RefusedLineList::new);
  }
}
