// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.push;

import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.subscription.ShowSubscription;
import nl.socialteams.cases.subscription.Subscription;
import nl.socialteams.cases.subscription.SubscriptionRepository;
import nl.socialteams.cases.subscription.SubscriptionView;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** What a receiver would not have, over HTTP. */
@Path("/subscriptions")
@Tag(name = "subscriptions", description = "Abonnementen op wijzigingen / subscriptions to changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DeadLetterResource {
  private final SubscriptionRepository subscriptions;
  private final ShowSubscription showSubscription;
  private final DeadLetters deadLetters;

  @Inject
  DeadLetterResource(
      SubscriptionRepository subscriptions,
      ShowSubscription showSubscription,
      DeadLetters deadLetters) {
    this.subscriptions = subscriptions;
    this.showSubscription = showSubscription;
    this.deadLetters = deadLetters;
  }

  @GET
  @Path("/{subscriptionId}/dead-letters")
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "listDeadLetters",
      summary = "List the changes that your address would not have",
      description =
          "*Onbestelbare berichten*: wijzigingen die uw adres na alle pogingen bleef weigeren / changes"
              + " that your address refused at every attempt, for 30 days.")
  public RestResponse<DeadLetterList> list(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    Subscription found = subscriptions.own(subscriptionId);
    return deadLetters
        .page(found.id(), page.after(1), page.limit())
        .answer(uri, DeadLetterList::new);
  }

  @POST
  @Path("/{subscriptionId}/replays")
  @RolesAllowed(CaseRights.READ_DELIVERED)
  @Operation(
      operationId = "replayDeadLetters",
      summary = "Have them sent again",
      description =
          "Stuurt alle *onbestelbare berichten* van een abonnement nog eens, met de stand van nu / each"
              + " once more, with the state of now; what is delivered leaves the list.")
  public RestResponse<SubscriptionView> replay(
      @PathParam("subscriptionId") @Parameter(description = "Abonnement / subscription.")
          UUID subscriptionId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch) {
    Subscription found = subscriptions.own(subscriptionId);
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    found.requireGoingOn();
    deadLetters.wantAgain(found.id());
    return Versioned.ok(showSubscription.show(found), found.version());
  }
}
