// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.payeeexport;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.payee.Payee;
import nl.socialteams.budget.payee.VisiblePayee;
import nl.socialteams.conditional.Versioned;

/** Everything about a payee over HTTP, for the payee who asks. */
@Path("/payees")
@Tag(name = "payees", description = "Ontvangers van betalingen / payees")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class PayeeExportResource {
  private final VisiblePayee visible;
  private final ExportPayee exportPayee;

  @Inject
  PayeeExportResource(VisiblePayee visible, ExportPayee exportPayee) {
    this.visible = visible;
    this.exportPayee = exportPayee;
  }

  @GET
  @Path("/{payeeId: [0-9a-fA-F-]+}/person-export")
  @RolesAllowed(BudgetRights.EXPORT)
  @Operation(
      operationId = "exportPayee",
      summary = "Export everything about a payee",
      description =
          "Antwoord op een *inzageverzoek* van een ontvanger: naam, rekeningnummer, uitgaven en"
              + " betalingen, en wie dat zag / everything that is held of a payee, machine-readable.")
  public RestResponse<PayeeExportView> export(
      @PathParam("payeeId") @Parameter(description = "Ontvanger / payee.") UUID payeeId,
      @Context HttpHeaders headers) {
    Payee payee = visible.payee(payeeId);
    return Versioned.ok(exportPayee.export(payee, headers), payee.version());
  }
}
