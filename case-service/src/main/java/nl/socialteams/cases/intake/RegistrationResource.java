// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

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

import nl.socialteams.cases.NewestFirst;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.registration.RegistrationForm;
import nl.socialteams.cases.registration.RegistrationList;
import nl.socialteams.cases.registration.RegistrationRepository;
import nl.socialteams.cases.registration.RegistrationView;
import nl.socialteams.cases.registration.ShowRegistration;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Registrations over HTTP. */
@Path("/registrations")
@Tag(name = "registrations", description = "Aanmeldingen / registrations")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class RegistrationResource {
  private final RegisterOnce registerOnce;
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleRegistration visible;
  private final RegistrationRepository registrations;
  private final ShowRegistration showRegistration;

  @Inject
  RegistrationResource(
      RegisterOnce registerOnce,
      VisibleMunicipality visibleMunicipality,
      VisibleRegistration visible,
      RegistrationRepository registrations,
      ShowRegistration showRegistration) {
    this.registerOnce = registerOnce;
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.registrations = registrations;
    this.showRegistration = showRegistration;
  }

  @POST
  @RolesAllowed(CaseRights.REGISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "registerResident",
      summary = "Register a resident",
      description =
          "Meldt een bewoner aan: de *aanmelding* maakt cliënt, huishouden en casus, bij het team"
              + " dat op die datum in dat gebied werkt / makes client, household and case with the"
              + " team of that area on that date.")
  @APIResponseSchema(value = RegistrationReceipt.class, responseCode = "201")
  public Response register(@NotNull @Valid NewRegistration told) {
    RegistrationReceipt receipt = registerOnce.register(told).receipt();
    URI location = URI.create("/cases/v1/registrations/" + receipt.registrationId());
    return Versioned.created(location, receipt, 1);
  }

  @GET
  @RolesAllowed({CaseRights.READ, CaseRights.READ_DELIVERED})
  @Operation(
      operationId = "listRegistrations",
      summary = "List registrations",
      description = "De *aanmeldingen* van een gemeente, de nieuwste eerst / newest first.")
  public RestResponse<RegistrationList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("teamId") @Parameter(description = "Alleen van dit team / only of this team.")
          UUID teamId,
      @QueryParam("form") @Parameter(description = "Alleen van deze vorm / only of this form.")
          RegistrationForm form,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return registrations
        .page(
            visibleMunicipality.code(municipality),
            teamId,
            form,
            page.after(NewestFirst.PARTS),
            page.limit())
        .map(showRegistration::show)
        .answer(uri, RegistrationList::new);
  }

  @GET
  @Path("/{registrationId: [0-9a-fA-F-]+}")
  @RolesAllowed({CaseRights.READ, CaseRights.READ_DELIVERED})
  @Operation(
      operationId = "getRegistration",
      summary = "Fetch a registration",
      description = "Een *aanmelding* / one registration.")
  public RestResponse<RegistrationView> get(
      @PathParam("registrationId") @Parameter(description = "Aanmelding / registration.")
          UUID registrationId) {
    Registration registration = visible.registration(registrationId);
    return Versioned.ok(showRegistration.show(registration), registration.version());
  }
}
