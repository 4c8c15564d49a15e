// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duefile;

import java.time.LocalDate;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
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

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.knowntime.Today;

/** What is due for destruction, over HTTP. */
@Path("/due-files")
@Tag(name = "dueFiles", description = "Vernietigingslijst / files that are due for destruction")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DueFileResource {
  private final Today today;
  private final VisibleMunicipality visible;
  private final FilesDue due;

  @Inject
  DueFileResource(Today today, VisibleMunicipality visible, FilesDue due) {
    this.today = today;
    this.visible = visible;
    this.due = due;
  }

  @GET
  @RolesAllowed(CaseRights.KEEP_FILES)
  @Operation(
      operationId = "listDueFiles",
      summary = "List files that are due for destruction",
      description =
          "De *vernietigingslijst*: dossiers waarvan de bewaartermijn op een dag voorbij is, wat het"
              + " eerst voorbij was eerst / files whose term has ended on a day.")
  public RestResponse<DueFileList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("on")
          @Parameter(description = "Op deze dag; vandaag waar hij ontbreekt / on this day.")
          LocalDate on,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return due.page(visible.code(municipality), today.unless(on), page.after(2), page.limit())
        .answer(uri, DueFileList::new);
  }
}
