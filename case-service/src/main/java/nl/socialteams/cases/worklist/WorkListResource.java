// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.database.ReadsOnly;

/** The work list over HTTP. */
@Path("/work-list")
@Tag(name = "workList", description = "Werkvoorraad / the work list")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class WorkListResource {
  private final VisibleMunicipality visibleMunicipality;
  private final FindWork findWork;
  private final ShowWorkList showWorkList;
  private final ReadsOnly reads;

  @Inject
  WorkListResource(
      VisibleMunicipality visibleMunicipality,
      FindWork findWork,
      ShowWorkList showWorkList,
      ReadsOnly reads) {
    this.visibleMunicipality = visibleMunicipality;
    this.findWork = findWork;
    this.showWorkList = showWorkList;
    this.reads = reads;
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "showWorkList",
      summary = "Show the work list",
      description =
          "De *werkvoorraad*: de lopende casussen van uw teams en die u regisseert, de nieuwste"
              + " eerst, met alles wat een regel op het scherm nodig heeft / the running cases of"
              + " your teams and those that you direct, the newest first, with all that a line on a"
              + " screen needs.")
  public RestResponse<WorkListPage> show(
      @Valid @BeanParam WorkListQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    reads.begin();
    WantedWork wanted = query.wanted();
    visibleMunicipality.code(wanted.municipality());
    Page<UUID> found = findWork.page(wanted, page.after(NewestFirst.PARTS), page.limit());
    return new Page<>(showWorkList.lines(found.items()), found.next())
        .answer(uri, WorkListPage::new);
  }
}
