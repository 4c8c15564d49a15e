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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
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
  private final SubscriptionRepository subscriptions;
  private final ShowSubscription showSubscription;
  private final Subscribe subscribe;

  @Inject
  SubscriptionResource(
      SubscriptionRepository subscriptions,
      ShowSubscription showSubscription,
      Subscribe subscribe) {
    this.subscriptions = subscriptions;
    this.showSubscription = showSubscription;
    this.subscribe = subscribe;
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
  @Path("/{subscriptionId}")
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "getSubscription",
      summary = "Fetch a subscription",
      description = "Een *abonnement* en hoe ver het is / a subscription and how far it is.")
  public RestResponse<SubscriptionView> get(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId) {
    Subscription found = subscriptions.own(subscriptionId);
    return Versioned.ok(showSubscription.show(found), found.version());
  }
}
