// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeedestruction;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.payee.Payee;
import nl.socialteams.budget.payee.VisiblePayee;
import nl.socialteams.conditional.ExpectedVersion;

/** Destruction of payees over HTTP. */
@Path("/payees")
@Tag(name = "payees", description = "Ontvangers van betalingen / payees")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PayeeDestructionResource {
  private final VisiblePayee visiblePayee;
  private final DestroyPayee destroyPayee;

  @Inject
  PayeeDestructionResource(VisiblePayee visiblePayee, DestroyPayee destroyPayee) {
    this.visiblePayee = visiblePayee;
    this.destroyPayee = destroyPayee;
  }

  @POST
  @Path("/{payeeId: [0-9a-fA-F-]+}/destructions")
  @RolesAllowed(BudgetRights.DESTROY_PAYEES)
  @Operation(
      operationId = "destroyPayee",
      summary = "Destroy who a payee was",
      description =
          "*Vernietigt* naam en rekeningnummer van een ontvanger, als niets meer te betalen is en de"
              + " bewaartermijn van de financiële administratie voorbij is; niet terug te draaien /"
              + " once nothing is to be paid and the term has passed; it cannot be undone.")
  public RestResponse<PayeeDestructionView> destroy(
      @PathParam("payeeId") @Parameter(description = "Ontvanger / payee.") UUID payeeId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van de export / the ETag of the export.")
          String ifMatch) {
    Payee payee = visiblePayee.payee(payeeId);
    ExpectedVersion.from(ifMatch).requireMatch(payee.version());
    return RestResponse.ok(destroyPayee.destroy(payee).view());
  }
}
