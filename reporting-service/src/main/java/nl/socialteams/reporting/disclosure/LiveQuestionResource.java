// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.disclosure;

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

import nl.socialteams.cursors.PageQuery;
import nl.socialteams.reporting.access.MunicipalityCodes;
import nl.socialteams.reporting.access.ReportingRights;
import nl.socialteams.reporting.access.VisibleMunicipality;

/** Who asked for unsuppressed figures, over HTTP. */
@Path("/live-questions")
@Tag(name = "reports", description = "Rapportages / reports")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class LiveQuestionResource {
  private final LiveQuestions questions;
  private final VisibleMunicipality visible;

  @Inject
  LiveQuestionResource(LiveQuestions questions, VisibleMunicipality visible) {
    this.questions = questions;
    this.visible = visible;
  }

  @GET
  @RolesAllowed(ReportingRights.READ_QUESTIONS)
  @Operation(
      operationId = "listLiveQuestions",
      summary = "List who asked for unsuppressed figures",
      description =
          "Wie *onafgeschermde cijfers* heeft gevraagd, en welke; de nieuwste eerst / who asked for"
              + " figures in which small counts are not suppressed.")
  public RestResponse<LiveQuestionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = MunicipalityCodes.FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.require(municipality);
    return questions
        .page(municipality, page.after(1), page.limit())
        .answer(uri, LiveQuestionList::new);
  }
}
