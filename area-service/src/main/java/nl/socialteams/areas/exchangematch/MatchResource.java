// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.exchange.ExchangeMatch;
import nl.socialteams.areas.exchange.MatchRepository;
import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Proposals and matches over HTTP. */
@Path("/")
@Tag(name = "exchangeMatches", description = "Matches op wederkerigheid / reciprocal matches")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MatchResource {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final ProposeMatches proposeMatches;
  private final MatchRepository matches;

  @Inject
  MatchResource(
      Caller caller,
      VisibleMunicipality visible,
      ProposeMatches proposeMatches,
      MatchRepository matches) {
    this.caller = caller;
    this.visible = visible;
    this.proposeMatches = proposeMatches;
    this.matches = matches;
  }

  @GET
  @Path("/exchange-proposals")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "listMatchProposals",
      summary = "List proposed matches",
      description =
          "*Voorstellen*: open aanvragen en open aanbod van dezelfde soort, met de redenen, best"
              + " passend eerst / what fits, and why.")
  public RestResponse<MatchProposalList> propose(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("requestId") @Parameter(description = "Alleen voor deze aanvraag / only for.")
          UUID requestId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(municipality);
    return proposeMatches
        .page(municipality, requestId, page.after(4), page.limit())
        .answer(uri, MatchProposalList::new);
  }

  @GET
  @Path("/exchange-matches")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "listExchangeMatches",
      summary = "List matches",
      description = "De *matches* van een gemeente, in volgorde van vastleggen / matches.")
  public RestResponse<ExchangeMatchList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = Municipality.CODE_FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visible.municipality(municipality);
    return matches
        .page(municipality, page.after(1), page.limit())
        .map(ExchangeMatchView::of)
        .answer(uri, ExchangeMatchList::new);
  }

  @GET
  @Path("/exchange-matches/{matchId}")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "getExchangeMatch",
      summary = "Fetch a match",
      description = "Een *match* met haar redenen / a match and why it was made.")
  public RestResponse<ExchangeMatchView> get(
      @PathParam("matchId") @Parameter(description = "Match.") UUID matchId) {
    ExchangeMatch match = matches.findById(matchId);
    if (match == null || !caller.actsFor(match.municipality())) {
      throw new NotFoundException();
    }
    return Versioned.ok(ExchangeMatchView.of(match), match.version());
  }
}
