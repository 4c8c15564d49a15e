// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

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
import jakarta.ws.rs.HeaderParam;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Deployment agreements over HTTP. */
@Path("/deployment-agreements")
@Tag(name = "deployment", description = "Inzetafspraken en opgaven / agreed and reported hours")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AgreementResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleAgreement visible;
  private final AgreeDeployment agreeDeployment;
  private final AgreementRepository agreements;
  private final ReadAgreement reading;

  @Inject
  AgreementResource(
      VisibleMunicipality visibleMunicipality,
      VisibleAgreement visible,
      AgreeDeployment agreeDeployment,
      AgreementRepository agreements,
      ReadAgreement reading) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.agreeDeployment = agreeDeployment;
    this.agreements = agreements;
    this.reading = reading;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "agreeDeployment",
      summary = "Record a deployment agreement",
      description = "Legt een *inzetafspraak* vast: uren per jaar voor een cluster / hours a year.")
  @APIResponseSchema(value = AgreementView.class, responseCode = "201")
  public Response agree(@NotNull @Valid NewAgreement wanted) {
    Agreement agreement = agreeDeployment.agree(wanted);
    return Versioned.created(
        URI.create("/area/v1/deployment-agreements/" + agreement.id()),
        reading.of(agreement),
        agreement.version());
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listDeploymentAgreements",
      summary = "List deployment agreements",
      description = "De *inzetafspraken* met wat is opgegeven / with what was reported.")
  public RestResponse<AgreementList> list(
      @Valid @BeanParam AgreementFilter filter,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visibleMunicipality.municipality(filter.municipality);
    return agreements
        .page(filter, page.after(1), page.limit())
        .map(reading::of)
        .answer(uri, AgreementList::new);
  }

  @GET
  @Path("/{agreementId}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getDeploymentAgreement",
      summary = "Fetch a deployment agreement",
      description = "Een *inzetafspraak*: afgesproken, opgegeven en het verschil / and the rest.")
  public RestResponse<AgreementView> get(
      @PathParam("agreementId") @Parameter(description = "Inzetafspraak.") UUID agreementId) {
    Agreement agreement = visible.agreement(agreementId);
    return Versioned.ok(reading.of(agreement), agreement.version());
  }

  @POST
  @Path("/{agreementId}/adjustments")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "adjustDeploymentAgreement",
      summary = "Adjust a deployment agreement",
      description = "*Bijstelling* van uren of cluster; wat eerder was afgesproken blijft bekend.")
  public RestResponse<AgreementView> adjust(
      @PathParam("agreementId") @Parameter(description = "Inzetafspraak.") UUID agreementId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AgreementAdjustment wanted) {
    Agreement agreement = visible.agreement(agreementId);
    ExpectedVersion.from(ifMatch).requireMatch(agreement.version());
    agreeDeployment.adjust(agreement, wanted);
    return Versioned.ok(reading.of(agreement), agreement.version());
  }
}
