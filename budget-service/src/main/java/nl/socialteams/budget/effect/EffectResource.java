// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.effect;

import java.net.URI;
import java.util.UUID;

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

import nl.socialteams.budget.access.BudgetRights;
import nl.socialteams.budget.fact.Facts;
import nl.socialteams.budget.spent.OutcomeQuery;
import nl.socialteams.budget.workingbudget.VisibleBudget;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Effects of expenditures over HTTP. */
@Path("/effects")
@Tag(name = "effects", description = "Effecten van uitgaven / effects of expenditures")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class EffectResource {
  private final RecordEffect recordEffect;
  private final VisibleBudget visible;
  private final Facts facts;

  @Inject
  EffectResource(RecordEffect recordEffect, VisibleBudget visible, Facts facts) {
    this.recordEffect = recordEffect;
    this.visible = visible;
    this.facts = facts;
  }

  @POST
  @RolesAllowed(BudgetRights.RECORD_EFFECTS)
  @Idempotent
  @Operation(
      operationId = "recordEffect",
      summary = "Record what an expenditure brought",
      description =
          "Legt een *effect* van een uitgave vast onder een rendementsnorm; een correctie komt in de"
              + " plaats van een eerder effect / records an effect under a norm of return.")
  @APIResponseSchema(value = EffectView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewEffect wanted) {
    Effect effect = recordEffect.record(wanted);
    return Versioned.created(
        URI.create("/budget/v1/effects/" + effect.id()), EffectView.of(effect), 1);
  }

  @GET
  @RolesAllowed(BudgetRights.READ_EXPENDITURES)
  @Operation(
      operationId = "listEffects",
      summary = "List effects",
      description = "De *effecten*, vervangen inbegrepen, laatst vastgelegde eerst / newest first.")
  public RestResponse<EffectList> list(
      @Valid @BeanParam OutcomeQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(query.municipality());
    return facts
        .page(Effect.class, query.having(), page.after(1), page.limit())
        .map(EffectView::of)
        .answer(uri, EffectList::new);
  }

  @GET
  @Path("/{effectId}")
  @RolesAllowed(BudgetRights.READ_EXPENDITURES)
  @Operation(
      operationId = "getEffect",
      summary = "Fetch an effect",
      description = "Een *effect* van een uitgave / an effect of an expenditure.")
  public RestResponse<EffectView> get(
      @PathParam("effectId") @Parameter(description = "Effect.") UUID effectId) {
    Effect effect = facts.visible(Effect.class, effectId);
    return Versioned.ok(EffectView.of(effect), effect.knownUntil() == null ? 1 : 2);
  }
}
