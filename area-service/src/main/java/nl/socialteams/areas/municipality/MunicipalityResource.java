// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import java.net.URI;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
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
import nl.socialteams.caller.Caller;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Municipalities over HTTP. */
@Path("/municipalities")
@Tag(name = "municipalities", description = "Gemeenten / municipalities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MunicipalityResource {
  private final RecordMunicipality recordMunicipality;
  private final VisibleMunicipality visible;
  private final MunicipalityRepository municipalities;
  private final Caller caller;

  @Inject
  MunicipalityResource(
      RecordMunicipality recordMunicipality,
      VisibleMunicipality visible,
      MunicipalityRepository municipalities,
      Caller caller) {
    this.recordMunicipality = recordMunicipality;
    this.visible = visible;
    this.municipalities = municipalities;
    this.caller = caller;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordMunicipality",
      summary = "Record a municipality",
      description = "Legt een *gemeente* vast / records a municipality by its CBS code.")
  @APIResponseSchema(value = MunicipalityView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewMunicipality wanted) {
    Municipality municipality = recordMunicipality.record(wanted);
    return Versioned.created(
        URI.create("/area/v1/municipalities/" + municipality.code()),
        MunicipalityView.of(municipality),
        municipality.version());
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "listMunicipalities",
      summary = "List municipalities",
      description = "De *gemeenten* waarvoor u mag handelen / those you may act for, by code.")
  public RestResponse<MunicipalityList> list(
      @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    return municipalities
        .page(caller.municipalities(), page.after(1), page.limit())
        .map(MunicipalityView::of)
        .answer(uri, MunicipalityList::new);
  }

  @GET
  @Path("/{code}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getMunicipality",
      summary = "Fetch a municipality",
      description = "Een *gemeente* / one municipality.")
  public RestResponse<MunicipalityView> get(
      @PathParam("code") @Parameter(description = "Gemeentecode.", example = "GM0935")
          String code) {
    Municipality municipality = visible.municipality(code);
    return Versioned.ok(MunicipalityView.of(municipality), municipality.version());
  }
}
