// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** Changes, renewals, pauses and ends of subscriptions over HTTP. */
@Path("/subscriptions")
@Tag(name = "subscriptions", description = "Abonnementen op wijzigingen / subscriptions to changes")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class SubscriptionChangeResource {
  private static final String ONE = "/{subscriptionId}";
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final SubscriptionRepository subscriptions;
  private final ShowSubscription showSubscription;
  private final Subscribe subscribe;
  private final StopSending stopSending;

  @Inject
  SubscriptionChangeResource(
      SubscriptionRepository subscriptions,
      ShowSubscription showSubscription,
      Subscribe subscribe,
      StopSending stopSending) {
    this.subscriptions = subscriptions;
    this.showSubscription = showSubscription;
    this.subscribe = subscribe;
    this.stopSending = stopSending;
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
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
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
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch) {
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
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch) {
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
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch) {
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
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch) {
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
