// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.cases.access.CaseRights;

/** Beginning anew in a test municipality, over HTTP. */
@Path("/test-resets")
@Tag(name = "test municipalities", description = "Testgemeenten / test municipalities")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class TestResetResource {
  private final ResetDeliveries resetDeliveries;

  @Inject
  TestResetResource(ResetDeliveries resetDeliveries) {
    this.resetDeliveries = resetDeliveries;
  }

  @POST
  @RolesAllowed(CaseRights.TRY_OUT)
  @Transactional(Transactional.TxType.NOT_SUPPORTED)
  @Operation(
      operationId = "resetTestMunicipality",
      summary = "Take back what you delivered in a test municipality",
      description =
          "Neemt alles terug wat u in een *testgemeente* aanleverde, met wat ervan kwam; van"
              + " anderen niets. Eigen kenmerken zijn daarna weer vrij, en de wijzigingen melden"
              + " wat er niet meer is. Doe het gerust nog eens / takes back all that you delivered"
              + " in a test municipality, with what came of it, and nothing of others. Own"
              + " identifiers are free again; the feed of changes tells what is gone. Safe to"
              + " repeat.")
  public TestReset reset(@NotNull @Valid NewTestReset told) {
    return resetDeliveries.reset(told.municipality());
  }
}
