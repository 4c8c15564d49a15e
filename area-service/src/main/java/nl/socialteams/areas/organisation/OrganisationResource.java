// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

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
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Organisations over HTTP. */
@Path("/organisations")
@Tag(name = "organisations", description = "Organisaties in de teams / organisations in the teams")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class OrganisationResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleOrganisation visible;
  private final RecordOrganisation recordOrganisation;
  private final OrganisationRepository organisations;
  private final FundingRepository fundings;

  @Inject
  OrganisationResource(
      VisibleMunicipality visibleMunicipality,
      VisibleOrganisation visible,
      RecordOrganisation recordOrganisation,
      OrganisationRepository organisations,
      FundingRepository fundings) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.recordOrganisation = recordOrganisation;
    this.organisations = organisations;
    this.fundings = fundings;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordOrganisation",
      summary = "Record an organisation",
      description = "Legt een *organisatie* met haar financiering vast / with its funding.")
  @APIResponseSchema(value = OrganisationView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewOrganisation wanted) {
    Organisation organisation = recordOrganisation.record(wanted);
    return Versioned.created(
        URI.create("/area/v1/organisations/" + organisation.id()),
        view(organisation),
        organisation.version());
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listOrganisations",
      summary = "List organisations",
      description = "De *organisaties* van een gemeente, op naam / organisations by name.")
  public RestResponse<OrganisationList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return organisations
        .page(visibleMunicipality.municipality(municipality).code(), page.after(1), page.limit())
        .map(this::view)
        .answer(uri, OrganisationList::new);
  }

  @GET
  @Path("/{organisationId}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getOrganisation",
      summary = "Fetch an organisation",
      description = "Een *organisatie* met haar financiering op datum / funding by date.")
  public RestResponse<OrganisationView> get(
      @PathParam("organisationId") @Parameter(description = "Organisatie.") UUID organisationId) {
    Organisation organisation = visible.organisation(organisationId);
    return Versioned.ok(view(organisation), organisation.version());
  }

  @POST
  @Path("/{organisationId}/fundings")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "fundOrganisationOtherwise",
      summary = "Fund an organisation otherwise",
      description =
          "Een andere *financieringsvorm* vanaf een dag; wat eerder gold blijft bekend / another"
              + " form of funding from a day on; what held before stays known.")
  public RestResponse<OrganisationView> fund(
      @PathParam("organisationId") @Parameter(description = "Organisatie.") UUID organisationId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewFunding wanted) {
    Organisation organisation = visible.organisation(organisationId);
    ExpectedVersion.from(ifMatch).requireMatch(organisation.version());
    recordOrganisation.fundOtherwise(organisation, wanted);
    return Versioned.ok(view(organisation), organisation.version());
  }

  @PUT
  @Path("/{organisationId}/client")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "setOrganisationClient",
      summary = "Tell with which client an organisation signs in",
      description =
          "Met welke *client* de eigen systemen van de organisatie inloggen; daarmee geven zij hun"
              + " inzet op / its own systems report deployment as this client.")
  public RestResponse<OrganisationView> signInWith(
      @PathParam("organisationId") @Parameter(description = "Organisatie.") UUID organisationId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OrganisationClient client) {
    Organisation organisation = visible.organisation(organisationId);
    ExpectedVersion.from(ifMatch).requireMatch(organisation.version());
    recordOrganisation.signInWith(organisation, client.clientId());
    return Versioned.ok(view(organisation), organisation.version());
  }

  private OrganisationView view(Organisation organisation) {
    return OrganisationView.of(organisation, fundings.of(organisation.id()));
  }
}
