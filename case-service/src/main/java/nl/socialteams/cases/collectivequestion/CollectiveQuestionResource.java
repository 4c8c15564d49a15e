// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.collectivequestion;

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

/** Collective questions over HTTP. */
@Path("/collective-questions")
@Tag(name = "collectiveQuestions", description = "Collectieve vragen / collective questions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CollectiveQuestionResource {
  private final VisibleMunicipality visibleMunicipality;
  private final LikeNeeds likeNeeds;

  @Inject
  CollectiveQuestionResource(VisibleMunicipality visibleMunicipality, LikeNeeds likeNeeds) {
    this.visibleMunicipality = visibleMunicipality;
    this.likeNeeds = likeNeeds;
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listCollectiveQuestions",
      summary = "List like needs in a neighbourhood",
      description =
          "De *collectieve vragen*: hetzelfde leefgebied bij meerdere huishoudens in één buurt, als"
              + " aanleiding voor een collectieve activiteit; alleen aantallen, nooit onder de"
              + " drempel / the same life domain for several households in one neighbourhood: counts"
              + " only, and never below the threshold.")
  public RestResponse<CollectiveQuestionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return likeNeeds
        .page(visibleMunicipality.code(municipality), page.after(LikeNeeds.PARTS), page.limit())
        .answer(uri, CollectiveQuestionList::new);
  }
}
