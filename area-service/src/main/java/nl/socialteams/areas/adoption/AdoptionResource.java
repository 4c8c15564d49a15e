// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.decision.Decision;
import nl.socialteams.areas.decision.DecisionView;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** The last steps of a decision over HTTP. */
@Path("/decisions")
@Tag(name = "decisions", description = "Besluiten over teams en gebieden / decisions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AdoptionResource {
  private final DecisionTurn turn;
  private final PastDay pastDay;
  private final AdoptDecision adoptDecision;
  private final WithdrawDecision withdrawDecision;

  @Inject
  AdoptionResource(
      DecisionTurn turn,
      PastDay pastDay,
      AdoptDecision adoptDecision,
      WithdrawDecision withdrawDecision) {
    this.turn = turn;
    this.pastDay = pastDay;
    this.adoptDecision = adoptDecision;
    this.withdrawDecision = withdrawDecision;
  }

  @POST
  @Path("/{decisionId}/adoptions")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "adoptDecision",
      summary = "Adopt a decision",
      description =
          "Stelt een *ontwerpbesluit* vast: alle wijzigingen tegelijk, of geen enkele. Geweigerd"
              + " zolang de toets onbekende namen of overlap noemt / decides a draft: all its"
              + " changes at once, or none.")
  public RestResponse<DecisionView> adopt(
      @PathParam("decisionId") @Parameter(description = "Besluit.") UUID decisionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Adoption adoption) {
    pastDay.require(adoption.takenOn(), "/takenOn");
    Decision draft = turn.take(decisionId, ExpectedVersion.from(ifMatch));
    adoptDecision.adopt(draft, adoption);
    return Versioned.ok(DecisionView.of(draft), draft.version());
  }

  @POST
  @Path("/{decisionId}/withdrawals")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "withdrawDecision",
      summary = "Withdraw a decision",
      description =
          "*Trekt* een ontwerp in, of een vastgesteld besluit waarvan de dag nog niet is gekomen;"
              + " alles wat het wijzigde wordt teruggedraaid / takes back a draft, or a decided"
              + " decision whose day has not come, with all that it changed.")
  public RestResponse<DecisionView> withdraw(
      @PathParam("decisionId") @Parameter(description = "Besluit.") UUID decisionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid Withdrawal withdrawal) {
    pastDay.require(withdrawal.withdrawnOn(), "/withdrawnOn");
    Decision decision = turn.take(decisionId, ExpectedVersion.from(ifMatch));
    withdrawDecision.withdraw(decision, withdrawal.withdrawnOn());
    return Versioned.ok(DecisionView.of(decision), decision.version());
  }
}
