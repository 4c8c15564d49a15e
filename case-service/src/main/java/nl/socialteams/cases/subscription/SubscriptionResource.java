// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

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
import jakarta.ws.rs.PUT;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Subscriptions of partners' systems, over HTTP. */
@Path("/subscriptions")
@Tag(name = "subscriptions", description = "Abonnementen op wijzigingen / subscriptions to changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SubscriptionResource {
  private static final String ONE = "/{subscriptionId}";

  private final SubscriptionRepository subscriptions;
  private final ShowSubscription showSubscription;
  private final Subscribe subscribe;
  private final StopSending stopSending;

  @Inject
  SubscriptionResource(
      SubscriptionRepository subscriptions,
      ShowSubscription showSubscription,
      Subscribe subscribe,
      StopSending stopSending) {
    this.subscriptions = subscriptions;
    this.showSubscription = showSubscription;
    this.subscribe = subscribe;
    this.stopSending = stopSending;
  }

  @POST
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Idempotent
  @Operation(
      operationId = "subscribe",
      summary = "Have changes sent to an address",
      description =
          "Begint een *abonnement*: wat voortaan voor u wijzigt, gaat ondertekend naar uw adres"
              + " (Standard Webhooks, CloudEvents), op volgorde en minstens eens. Het geheim staat"
              + " alleen in dit antwoord. Het loopt 30 dagen, verleng het voordien / what changes for"
              + " you from now on is sent, signed, in order and at least once. The secret is in this"
              + " answer only. It lasts 30 days: renew it before.")
  @APIResponseSchema(value = SubscriptionView.class, responseCode = "201")
  @APIResponse(
      responseCode = "409",
      description =
          "`too-many-subscriptions`: er lopen er te veel, of een verzoek met deze sleutel loopt nog /"
              + " too many run already, or a request with this key still runs.")
  public Response subscribe(@NotNull @Valid SubscriptionTerms terms) {
    Subscription begun = subscribe.subscribe(terms);
    URI location = URI.create("/cases/v1/subscriptions/" + begun.id());
    return Versioned.created(location, showSubscription.withSecret(begun), begun.version());
  }

  @GET
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "listSubscriptions",
      summary = "List your subscriptions",
      description =
          "Uw *abonnementen*, de nieuwste eerst / newest first, the ended ones for a month.")
  public RestResponse<SubscriptionList> list(
      @Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    return subscriptions
        .page(page.after(1), page.limit())
        .map(showSubscription::show)
        .answer(uri, SubscriptionList::new);
  }

  @GET
  @Path(ONE)
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "getSubscription",
      summary = "Fetch a subscription",
      description = "Een *abonnement* en hoe ver het is / a subscription and how far it is.")
  public RestResponse<SubscriptionView> get(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId) {
    return shown(subscriptions.own(subscriptionId));
  }

  @PUT
  @Path(ONE)
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "changeSubscription",
      summary = "Change a subscription",
      description =
          "Een ander adres of andere soorten voor een *abonnement*, en meteen verlengd / another"
              + " address or other kinds, and renewed by it.")
  public RestResponse<SubscriptionView> change(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid SubscriptionTerms terms) {
    Subscription found = matching(subscriptionId, ifMatch);
    subscribe.change(found, terms);
    return shown(found);
  }

  @POST
  @Path(ONE + "/renewals")
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "renewSubscription",
      summary = "Renew a subscription, or let it go on",
      description =
          "Verlengt een *abonnement* met 30 dagen, ook na een pauze, met wat uw token nu mag; wat"
              + " bleef liggen, volgt op volgorde / for another 30 days, after a pause too, by what"
              + " your token may now; what was left follows in order.")
  public RestResponse<SubscriptionView> renew(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    Subscription found = matching(subscriptionId, ifMatch);
    subscribe.renew(found);
    return shown(found);
  }

  @POST
  @Path(ONE + "/pauses")
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "pauseSubscription",
      summary = "Pause a subscription",
      description =
          "Pauzeert een *abonnement*: het onthoudt zijn plaats tot een verlenging, ten hoogste 30"
              + " dagen / it keeps its place until it is renewed, for 30 days at most.")
  public RestResponse<SubscriptionView> pause(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    Subscription found = matching(subscriptionId, ifMatch);
    stopSending.pause(found);
    return shown(found);
  }

  @POST
  @Path(ONE + "/endings")
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "endSubscription",
      summary = "End a subscription",
      description =
          "Beëindigt een *abonnement*; het geheim wordt vernietigd / ends it and destroys its"
              + " secret.")
  public RestResponse<SubscriptionView> end(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    Subscription found = matching(subscriptionId, ifMatch);
    stopSending.end(found);
    return shown(found);
  }

  @POST
  @Path(ONE + "/secret-rotations")
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "rotateSubscriptionSecret",
      summary = "Replace the secret of a subscription",
      description =
          "Een nieuw *geheim*, dat alleen in dit antwoord staat; het vorige tekent nog 24 uur mee / a"
              + " new secret, in this answer only; the one before signs too for 24 hours.")
  public RestResponse<SubscriptionView> rotateSecret(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    Subscription found = matching(subscriptionId, ifMatch);
    stopSending.replaceSecret(found);
    return Versioned.ok(showSubscription.withSecret(found), found.version());
  }

  private Subscription matching(UUID subscriptionId, String ifMatch) {
    Subscription found = subscriptions.own(subscriptionId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    return found;
  }

  private RestResponse<SubscriptionView> shown(Subscription subscription) {
    return Versioned.ok(showSubscription.show(subscription), subscription.version());
  }
}
