// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangeoffer;

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

/** Offers over HTTP. */
@Path("/exchange-offers")
@Tag(name = "exchangeOffers", description = "Aanbod van bewoners / residents' offers")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExchangeOfferResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleEntry visible;
  private final RecordEntry recordEntry;
  private final EntryRepository entries;
  private final EntryDescriptions descriptions;
  private final MatchRepository matches;

  @Inject
  ExchangeOfferResource(
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
      operationId = "recordExchangeOffer",
      summary = "Record an offer",
      description =
          "Legt vast wat een bewoner biedt, zijn *aanbod* / records what" + " a resident offers.")
  @APIResponseSchema(value = ExchangeOfferView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewExchangeOffer wanted) {
    ExchangeEntry offer = recordEntry.record(Side.OFFER, wanted.entry());
    return Versioned.created(
        URI.create("/area/v1/exchange-offers/" + offer.id()),
        ExchangeOfferView.of(offer, wanted.entry().description(), null),
        offer.version());
  }

  @GET
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "listExchangeOffers",
      summary = "List offers",
      description =
          "De *aangeboden hulp* van een gemeente, oudste eerst, zonder de woorden / offers.")
  public RestResponse<ExchangeOfferList> list(
      @Valid @BeanParam OfferQuery query, @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    visibleMunicipality.municipality(query.municipality);
    return entries
        .page(query.filter(), page.after(2), page.limit())
        .map(offer -> ExchangeOfferView.listed(offer, match(offer)))
        .answer(uri, ExchangeOfferList::new);
  }

  @GET
  @Path("/{offerId}")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "getExchangeOffer",
      summary = "Fetch an offer",
      description = "Een *aanbod* met de match die geldt / an offer with its match.")
  public RestResponse<ExchangeOfferView> get(
      @PathParam("offerId") @Parameter(description = "Aanbod.") UUID offerId) {
    return answer(visible.entry(Side.OFFER, offerId));
  }

  @POST
  @Path("/{offerId}/withdrawals")
  @RolesAllowed(AreaRights.WORK_EXCHANGE)
  @Transactional
  @Operation(
      operationId = "withdrawExchangeOffer",
      summary = "Withdraw an offer",
      description = "*Trekt* een open aanbod *in* / withdraws an open offer.")
  public RestResponse<ExchangeOfferView> withdraw(
      @PathParam("offerId") @Parameter(description = "Aanbod.") UUID offerId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid OfferWithdrawal withdrawal) {
    ExchangeEntry offer = visible.entry(Side.OFFER, offerId);
    ExpectedVersion.from(ifMatch).requireMatch(offer.version());
    recordEntry.withdraw(offer, withdrawal.withdrawnOn(), withdrawal.knownSince());
    return answer(offer);
  }

  private RestResponse<ExchangeOfferView> answer(ExchangeEntry offer) {
    return Versioned.ok(
        ExchangeOfferView.of(offer, descriptions.of(offer), match(offer)), offer.version());
  }

  private UUID match(ExchangeEntry offer) {
    return switch (offer.status()) {
      case OPEN, WITHDRAWN -> null;
      case MATCHED, FULFILLED ->
          matches.current(Side.OFFER, offer.id()).map(ExchangeMatch::id).orElse(null);
    };
  }
}
