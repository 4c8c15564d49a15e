// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.composition;

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

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.membership.Membership;
import nl.socialteams.areas.membership.MembershipFilter;
import nl.socialteams.areas.membership.VisibleMembership;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Who works in which team, over HTTP. */
@Path("/memberships")
@Tag(name = "memberships", description = "Teamsamenstelling / who works in which team")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class MembershipResource {
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleMembership visible;
  private final JoinTeam joinTeam;
  private final ReadMemberships reading;

  @Inject
  MembershipResource(
      VisibleMunicipality visibleMunicipality,
      VisibleMembership visible,
      JoinTeam joinTeam,
      ReadMemberships reading) {
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.joinTeam = joinTeam;
    this.reading = reading;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "joinTeam",
      summary = "Put a worker into a team",
      description = "Een *medewerker* wordt vanaf een dag lid van een *team* / joins a team.")
  @APIResponseSchema(value = MembershipView.class, responseCode = "201")
  public Response join(@NotNull @Valid NewMembership wanted) {
    Membership membership = joinTeam.join(wanted);
    return Versioned.created(
        URI.create("/area/v1/memberships/" + membership.id()),
        reading.one(membership),
        membership.version());
  }

  @GET
  @RolesAllowed(AreaRights.SEE_WORKERS)
  @Transactional
  @Operation(
      operationId = "listMemberships",
      summary = "List memberships",
      description = "De *samenstelling* van teams, op een dag of altijd / who works in teams.")
  public RestResponse<MembershipList> list(
      @Valid @BeanParam MembershipFilter filter,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    visibleMunicipality.municipality(filter.municipality());
    return reading.page(filter, page.after(1), page.limit()).answer(uri, MembershipList::new);
  }

  @GET
  @Path("/{membershipId}")
  @RolesAllowed(AreaRights.SEE_WORKERS)
  @Transactional
  @Operation(
      operationId = "getMembership",
      summary = "Fetch a membership",
      description = "Een *lidmaatschap* met de voorwaarden van vandaag / with the terms of today.")
  public RestResponse<MembershipView> get(
      @PathParam("membershipId") @Parameter(description = "Lidmaatschap.") UUID membershipId) {
    Membership membership = visible.membership(membershipId);
    return Versioned.ok(reading.one(membership), membership.version());
  }
}
