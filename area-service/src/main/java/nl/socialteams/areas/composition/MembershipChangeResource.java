// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

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
import nl.socialteams.areas.membership.Membership;
import nl.socialteams.areas.membership.VisibleMembership;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.knowntime.KnowledgeClock;

/** Changes of who works in which team, over HTTP. */
@Path("/memberships")
@Tag(name = "memberships", description = "Teamsamenstelling / who works in which team")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MembershipChangeResource {
  private final VisibleMembership visible;
  private final ChangeMembership changeMembership;
  private final ReadMemberships reading;
  private final KnowledgeClock knowledge;

  @Inject
  MembershipChangeResource(
      VisibleMembership visible,
      ChangeMembership changeMembership,
      ReadMemberships reading,
      KnowledgeClock knowledge) {
    this.visible = visible;
    this.changeMembership = changeMembership;
    this.reading = reading;
    this.knowledge = knowledge;
  }

  @POST
  @Path("/{membershipId}/changes")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "changeMembership",
      summary = "Change the terms of a membership",
      description =
          "Andere *voorwaarden* vanaf een dag: uren, functie, aansturing; wat eerder gold blijft"
              + " bekend / other terms from a day on; what held before stays known.")
  public RestResponse<MembershipView> change(
      @PathParam("membershipId") @Parameter(description = "Lidmaatschap.") UUID membershipId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MembershipChange wanted) {
    Membership membership = expected(membershipId, ifMatch);
    changeMembership.change(
        membership, wanted.from(), wanted.terms(), knowledge.known(wanted.knownSince()));
    return Versioned.ok(reading.one(membership), membership.version());
  }

  @POST
  @Path("/{membershipId}/endings")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "endMembership",
      summary = "End a membership",
      description =
          "*Beëindigt* een lidmaatschap; andere diensten horen het meteen / ends it, of which other"
              + " services hear at once.")
  public RestResponse<MembershipView> end(
      @PathParam("membershipId") @Parameter(description = "Lidmaatschap.") UUID membershipId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid MembershipEnding wanted) {
    Membership membership = expected(membershipId, ifMatch);
    changeMembership.end(membership, wanted.endedOn(), knowledge.known(wanted.knownSince()));
    return Versioned.ok(reading.one(membership), membership.version());
  }

  private Membership expected(UUID membershipId, String ifMatch) {
    Membership membership = visible.membership(membershipId);
    ExpectedVersion.from(ifMatch).requireMatch(membership.version());
    return membership;
  }
}
