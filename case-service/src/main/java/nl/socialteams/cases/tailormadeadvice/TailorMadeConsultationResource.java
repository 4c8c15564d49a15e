// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

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
import jakarta.ws.rs.NotFoundException;
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

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.tailormadeplan.VisibleTailorMadePlan;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Advice on tailor-made plans over HTTP. */
@Path("/tailor-made-plans")
@Tag(name = "tailorMadeAdvice", description = "Advies van maatwerkdeskundigen / experts' advice")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class TailorMadeConsultationResource {
  private static final String ALL = "/{tailorMadePlanId}/consultations";
  private static final String PLAN = "Maatwerkplan / tailor-made plan.";

  private final VisibleTailorMadePlan visible;
  private final GiveAdvice giveAdvice;
  private final TailorMadeConsultationRepository consultations;
  private final AdviceTexts texts;

  @Inject
  TailorMadeConsultationResource(
      VisibleTailorMadePlan visible,
      GiveAdvice giveAdvice,
      TailorMadeConsultationRepository consultations,
      AdviceTexts texts) {
    this.visible = visible;
    this.giveAdvice = giveAdvice;
    this.consultations = consultations;
    this.texts = texts;
  }

  @POST
  @Path(ALL)
  @RolesAllowed(CaseRights.ADVISE)
  @Idempotent
  @Operation(
      operationId = "adviseOnTailorMadePlan",
      summary = "Record what the experts advised",
      description =
          "Legt het *advies* vast van de deskundige die op het maatwerkplan is genoemd / advice of"
              + " the expert named on the plan.")
  @APIResponseSchema(value = TailorMadeConsultationView.class, responseCode = "201")
  public Response advise(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @NotNull @Valid NewTailorMadeConsultation told) {
    TailorMadeConsultation held = giveAdvice.give(visible.seen(tailorMadePlanId), told);
    URI location =
        URI.create(
            "/cases/v1/tailor-made-plans/" + tailorMadePlanId + "/consultations/" + held.id());
    return Versioned.created(location, texts.show(held), held.version());
  }

  @GET
  @Path(ALL)
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listTailorMadeConsultations",
      summary = "List the advice on a tailor-made plan",
      description = "De *adviezen* op een maatwerkplan, het nieuwste eerst / newest first.")
  public RestResponse<TailorMadeConsultationList> list(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return consultations
        .page(visible.seen(tailorMadePlanId).id(), page.after(NewestFirst.PARTS), page.limit())
        .map(texts::show)
        .answer(uri, TailorMadeConsultationList::new);
  }

  @GET
  @Path(ALL + "/{consultationId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getTailorMadeConsultation",
      summary = "Fetch an advice on a tailor-made plan",
      description = "Een *advies* op een maatwerkplan / one of them.")
  public RestResponse<TailorMadeConsultationView> get(
      @PathParam("tailorMadePlanId") @Parameter(description = PLAN) UUID tailorMadePlanId,
      @PathParam("consultationId") @Parameter(description = "Overleg / consultation.")
          UUID consultationId) {
    TailorMadeConsultation found =
        consultations
            .of(visible.seen(tailorMadePlanId).id(), consultationId)
            .orElseThrow(NotFoundException::new);
    return Versioned.ok(texts.show(found), found.version());
  }
}
