// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destructionproof;

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

/** Proofs of destruction over HTTP. */
@Path("/destruction-certificates")
@Tag(
    name = "destructionCertificates",
    description = "Bewijzen van vernietiging / proofs of destruction")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class CertificateResource {
  private final VisibleMunicipality visible;
  private final Certificates certificates;

  @Inject
  CertificateResource(VisibleMunicipality visible, Certificates certificates) {
    this.visible = visible;
    this.certificates = certificates;
  }

  @GET
  @RolesAllowed({CaseRights.KEEP_FILES, CaseRights.CONFIRM_DESTRUCTION})
  @Operation(
      operationId = "listDestructionCertificates",
      summary = "List proofs of destruction",
      description =
          "De *bewijzen van vernietiging* van een gemeente, het laatste eerst / of a municipality, the"
              + " last first.")
  public RestResponse<CertificateList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return certificates
        .page(visible.code(municipality), page.after(1), page.limit())
        .answer(uri, CertificateList::new);
  }

  @GET
  @Path("/verification")
  @RolesAllowed({CaseRights.KEEP_FILES, CaseRights.CONFIRM_DESTRUCTION})
  @Operation(
      operationId = "verifyDestructionCertificates",
      summary = "Verify proofs of destruction",
      description =
          "Controleert of de *bewijzen van vernietiging* zijn zoals zij werden geschreven, en of er geen"
              + " ontbreekt / whether they are as they were written, and none is missing.")
  public RestResponse<CertificateCheck> verify(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality) {
    return RestResponse.ok(certificates.check(visible.code(municipality)));
  }
}
