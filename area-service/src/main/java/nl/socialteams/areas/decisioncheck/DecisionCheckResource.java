// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.decisioncheck;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.decision.VisibleDecision;

/** Checks over HTTP. */
@Path("/decisions")
@Tag(name = "decisions", description = "Besluiten over teams en gebieden / decisions")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class DecisionCheckResource {
  private final VisibleDecision visible;
  private final CheckDecision checkDecision;

  @Inject
  DecisionCheckResource(VisibleDecision visible, CheckDecision checkDecision) {
    this.visible = visible;
    this.checkDecision = checkDecision;
  }

  @GET
  @Path("/{decisionId}/check")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "checkDecision",
      summary = "Check a decision",
      description =
          "*Toetst* een ontwerpbesluit: gebieden zonder team, overlap, onbekende namen met de best"
              + " gelijkende, inwoners en lopende casussen per team. Van een vastgesteld besluit: de"
              + " toets waarop het is vastgesteld / what a draft would do; for a decided one, the"
              + " check on which it was adopted.")
  public DecisionCheckView check(
      @PathParam("decisionId") @Parameter(description = "Besluit.") UUID decisionId) {
    return checkDecision.check(visible.decision(decisionId));
  }
}
