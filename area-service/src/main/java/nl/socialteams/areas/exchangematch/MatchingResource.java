// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangematch;

import java.net.URI;
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
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.exchange.EntryDescriptions;
import nl.socialteams.areas.exchange.ExchangeEntry;
import nl.socialteams.areas.exchange.ExchangeMatch;
import nl.socialteams.areas.exchange.Side;
import nl.socialteams.areas.exchange.VisibleEntry;
import nl.socialteams.areas.exchangerequest.ExchangeRequestView;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.Idempotent;

/** What is decided of a request over HTTP. */
@Path("/exchange-requests")
@Tag(name = "exchangeMatches", description = "Matches op wederkerigheid / reciprocal matches")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MatchingResource {
  private final VisibleEntry visible;
  private final MakeMatch makeMatch;
  private final FinishMatch finishMatch;
  private final EntryDescriptions descriptions;

  @Inject
  MatchingResource(
      VisibleEntry visible,
      MakeMatch makeMatch,
      FinishMatch finishMatch,
      EntryDescriptions descriptions) {
    this.visible = visible;
    this.makeMatch = makeMatch;
    this.finishMatch = finishMatch;
    this.descriptions = descriptions;
  }

  @POST
  @Path("/{requestId}/matches")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "acceptMatch",
      summary = "Match a request with an offer",
      description =
          "Aanvaardt een *match*: een aanvraag en een aanbod, elk hooguit een keer; ook een andere"
              + " dan voorgesteld / accepts a match, also one that was not proposed.")
  @APIResponseSchema(value = ExchangeMatchView.class, responseCode = "201")
  public Response accept(
      @PathParam("requestId") @Parameter(description = "Aanvraag.") UUID requestId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewMatch wanted) {
    ExchangeMatch match = makeMatch.accept(expected(requestId, ifMatch), wanted);
    return Versioned.created(
        URI.create("/area/v1/exchange-matches/" + match.id()),
        ExchangeMatchView.of(match),
        match.version());
  }

  @POST
  @Path("/{requestId}/declined-offers")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "declineOffer",
      summary = "Decline a proposed offer",
      description =
          "*Wijst* een voorgestelde match *af*; het wordt niet weer voorgesteld / declines.")
  public RestResponse<ExchangeRequestView> decline(
      @PathParam("requestId") @Parameter(description = "Aanvraag.") UUID requestId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid DeclinedOffer declined) {
    ExchangeEntry request = expected(requestId, ifMatch);
    makeMatch.decline(request, declined);
    return answer(request);
  }

  @POST
  @Path("/{requestId}/fulfilments")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "fulfilMatch",
      summary = "Record that help was given",
      description = "De hulp is gegeven: aanvraag, aanbod en match zijn *vervuld* / fulfilled.")
  public RestResponse<ExchangeRequestView> fulfil(
      @PathParam("requestId") @Parameter(description = "Aanvraag.") UUID requestId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatchStep step) {
    ExchangeEntry request = expected(requestId, ifMatch);
    finishMatch.fulfil(request, step);
    return answer(request);
  }

  @POST
  @Path("/{requestId}/dissolutions")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "dissolveMatch",
      summary = "Dissolve a match",
      description = "*Ontbindt* een match: aanvraag en aanbod zijn weer open / both open again.")
  public RestResponse<ExchangeRequestView> dissolve(
      @PathParam("requestId") @Parameter(description = "Aanvraag.") UUID requestId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MatchStep step) {
    ExchangeEntry request = expected(requestId, ifMatch);
    finishMatch.dissolve(request, step);
    return answer(request);
  }

  private ExchangeEntry expected(UUID requestId, String ifMatch) {
    ExchangeEntry request = visible.entry(Side.REQUEST, requestId);
    ExpectedVersion.from(ifMatch).requireMatch(request.version());
    return request;
  }

  private RestResponse<ExchangeRequestView> answer(ExchangeEntry request) {
    return Versioned.ok(
        ExchangeRequestView.of(request, descriptions.of(request), null), request.version());
  }
}
