// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

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

/** Made-up residents over HTTP. */
@Path("/made-up-residents")
@Tag(name = "test municipalities", description = "Testgemeenten / test municipalities")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class MadeUpResidentResource {
  private final VisibleMunicipality visibleMunicipality;
  private final MadeUpResidents residents;

  @Inject
  MadeUpResidentResource(VisibleMunicipality visibleMunicipality, MadeUpResidents residents) {
    this.visibleMunicipality = visibleMunicipality;
    this.residents = residents;
  }

  @GET
  @RolesAllowed(CaseRights.TRY_OUT)
  @Operation(
      operationId = "listMadeUpResidents",
      summary = "List the made-up residents of a test municipality",
      description =
          "De *verzonnen inwoners* van een testgemeente, om aan te melden, met wat aan ieder te"
              + " proberen is; een andere gemeente heeft er geen / to register, with what to try on"
              + " each; another municipality has none.")
  public RestResponse<MadeUpResidentList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM9999")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return residents
        .page(visibleMunicipality.code(municipality), page.after(1), page.limit())
        .answer(uri, MadeUpResidentList::new);
  }
}
