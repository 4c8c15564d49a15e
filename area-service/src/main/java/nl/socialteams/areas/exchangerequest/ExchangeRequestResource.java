// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangerequest;

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
import jakarta.ws.rs.HeaderParam;
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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.exchange.EntryDescriptions;
import nl.socialteams.areas.exchange.EntryRepository;
import nl.socialteams.areas.exchange.ExchangeEntry;
import nl.socialteams.areas.exchange.ExchangeMatch;
import nl.socialteams.areas.exchange.MatchRepository;
import nl.socialteams.areas.exchange.RecordEntry;
import nl.socialteams.areas.exchange.Side;
import nl.socialteams.areas.exchange.VisibleEntry;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Requests over HTTP. */
@Path("/exchange-requests")
@Tag(name = "exchangeRequests", description = "Aanvragen van bewoners / residents' requests")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExchangeRequestResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleEntry visible;
  private final RecordEntry recordEntry;
  private final EntryRepository entries;
  private final EntryDescriptions descriptions;
  private final MatchRepository matches;

  @Inject
  ExchangeRequestResource(
      VisibleMunicipality visibleMunicipality,
      VisibleEntry visible,
      RecordEntry recordEntry,
      EntryRepository entries,
      EntryDescriptions descriptions,
      MatchRepository matches) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.recordEntry = recordEntry;
    this.entries = entries;
    this.descriptions = descriptions;
    this.matches = matches;
  }

  @POST
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordExchangeRequest",
      summary = "Record a request",
      description =
          "Legt vast wat een bewoner vraagt, een *aanvraag*, eventueel uit een casus / records what"
              + " a resident asks.")
  @APIResponseSchema(value = ExchangeRequestView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewExchangeRequest wanted) {
    ExchangeEntry request = recordEntry.record(Side.REQUEST, wanted.entry());
    return Versioned.created(
        URI.create("/area/v1/exchange-requests/" + request.id()),
        ExchangeRequestView.of(request, wanted.entry().description(), null),
        request.version());
  }

  @GET
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "listExchangeRequests",
      summary = "List requests",
      description = "De *aanvragen* van een gemeente, oudste eerst, zonder de woorden / requests.")
  public RestResponse<ExchangeRequestList> list(
      @Valid @BeanParam RequestQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visibleMunicipality.municipality(query.municipality);
    return entries
        .page(query.filter(), page.after(2), page.limit())
        .map(request -> ExchangeRequestView.listed(request, match(request)))
        .answer(uri, ExchangeRequestList::new);
  }

  @GET
  @Path("/{requestId}")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "getExchangeRequest",
      summary = "Fetch a request",
      description = "Een *aanvraag* met de match die geldt / a request with its match.")
  public RestResponse<ExchangeRequestView> get(
      @PathParam("requestId") @Parameter(description = "Aanvraag.") UUID requestId) {
    return answer(visible.entry(Side.REQUEST, requestId));
  }

  @POST
  @Path("/{requestId}/withdrawals")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "withdrawExchangeRequest",
      summary = "Withdraw a request",
      description = "*Trekt* een open aanvraag *in* / withdraws an open request.")
  public RestResponse<ExchangeRequestView> withdraw(
      @PathParam("requestId") @Parameter(description = "Aanvraag.") UUID requestId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid RequestWithdrawal withdrawal) {
    ExchangeEntry request = visible.entry(Side.REQUEST, requestId);
    ExpectedVersion.from(ifMatch).requireMatch(request.version());
    recordEntry.withdraw(request, withdrawal.withdrawnOn(), withdrawal.knownSince());
    return answer(request);
  }

  private RestResponse<ExchangeRequestView> answer(ExchangeEntry request) {
    return Versioned.ok(
        ExchangeRequestView.of(request, descriptions.of(request), match(request)),
        request.version());
  }

  private UUID match(ExchangeEntry request) {
    return switch (request.status()) {
      case OPEN, WITHDRAWN -> null;
      case MATCHED, FULFILLED ->
          matches.current(Side.REQUEST, request.id()).map(ExchangeMatch::id).orElse(null);
    };
  }
}
