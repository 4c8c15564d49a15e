// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.net.URI;
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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Tailor-made plans over HTTP. */
@Path("/tailor-made-plans")
@Tag(name = "tailorMadePlans", description = "Maatwerkplannen / tailor-made plans")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class TailorMadePlanResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleTailorMadePlan visible;
  private final TailorMadePlanRepository plans;
  private final TailorMadeTexts texts;
  private final BeginTailorMadePlan beginPlan;

  @Inject
  TailorMadePlanResource(
      VisibleMunicipality visibleMunicipality,
      VisibleTailorMadePlan visible,
      TailorMadePlanRepository plans,
      TailorMadeTexts texts,
      BeginTailorMadePlan beginPlan) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.plans = plans;
    this.texts = texts;
    this.beginPlan = beginPlan;
  }

  @POST
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "beginTailorMadePlan",
      summary = "Begin a tailor-made plan",
      description =
          "Begint een *maatwerkplan*: problemen op ten minste twee leefgebieden, en reguliere"
              + " oplossingen die ontoereikend bleken / problems in two life domains at least, and"
              + " regular solutions that fell short.")
  @APIResponseSchema(value = TailorMadePlanView.class, responseCode = "201")
  public Response begin(@NotNull @Valid NewTailorMadePlan told) {
    TailorMadePlan plan = beginPlan.begin(told);
    URI location = URI.create("/cases/v1/tailor-made-plans/" + plan.id());
    return Versioned.created(location, texts.show(plan), plan.version());
  }

  @GET
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listTailorMadePlans",
      summary = "List tailor-made plans",
      description = "De *maatwerkplannen* die u ziet, de nieuwste eerst / the newest first.")
  public RestResponse<TailorMadePlanList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("householdId")
          @Parameter(description = "Alleen van dit huishouden / only of this household.")
          UUID householdId,
      @QueryParam("status") @Parameter(description = "Alleen met deze status / only these.")
          TailorMadePlanStatus status,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return plans
        .page(
            visibleMunicipality.code(municipality),
            householdId,
            status,
            page.after(1),
            page.limit())
        .map(texts::show)
        .answer(uri, TailorMadePlanList::new);
  }

  @GET
  @Path("/{tailorMadePlanId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getTailorMadePlan",
      summary = "Fetch a tailor-made plan",
      description =
          "Een *maatwerkplan*; ook de deskundige die erop is genoemd, ziet het / one plan; the"
              + " expert named on it sees it too.")
  public RestResponse<TailorMadePlanView> get(
      @PathParam("tailorMadePlanId") @Parameter(description = "Maatwerkplan / tailor-made plan.")
          UUID tailorMadePlanId) {
    TailorMadePlan plan = visible.seen(tailorMadePlanId);
    return Versioned.ok(texts.show(plan), plan.version());
  }
}
