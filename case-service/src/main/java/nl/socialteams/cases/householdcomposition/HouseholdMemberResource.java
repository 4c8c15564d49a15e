// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.net.URI;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
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
import jakarta.ws.rs.QueryParam;
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

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Who lives in a household, over HTTP. */
@Path("/households")
@Tag(name = "householdMembers", description = "Leden van huishoudens / members of households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class HouseholdMemberResource {
  private static final String MEMBERS = "/{householdId}/members";
  private static final String HOUSEHOLD = "Huishouden / household.";

  private final VisibleMembers visible;
  private final HouseholdMemberRepository members;
  private final RecordMember recordMember;
  private final ShowMembers showMembers;

  @Inject
  HouseholdMemberResource(
      VisibleMembers visible,
      HouseholdMemberRepository members,
      RecordMember recordMember,
      ShowMembers showMembers) {
    this.visible = visible;
    this.members = members;
    this.recordMember = recordMember;
    this.showMembers = showMembers;
  }

  @POST
  @Path(MEMBERS)
  @RolesAllowed(CaseRights.WORK)
  @Idempotent
  @Operation(
      operationId = "joinHousehold",
      summary = "Record that somebody lives in a household",
      description =
          "Legt vast dat een cliënt, of een *huisgenoot* zonder eigen dossier zoals een kind, in"
              + " het huishouden woont; wie wordt aangemeld, staat er al / a client, or somebody"
              + " without a file of their own; who is registered is a member already.")
  @APIResponseSchema(value = HouseholdMemberView.class, responseCode = "201")
  public Response join(
      @PathParam("householdId") @Parameter(description = HOUSEHOLD) UUID householdId,
      @NotNull @Valid NewHouseholdMember told) {
    HouseholdMember made = recordMember.join(visible.worked(householdId), told);
    URI location = URI.create("/cases/v1/households/" + householdId + "/members/" + made.member());
    return Versioned.created(location, showMembers.show(List.of(made)), made.version());
  }

  @GET
  @Path(MEMBERS)
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "listHouseholdMembers",
      summary = "List the members of a household",
      description =
          "De *leden van het huishouden* door de tijd, of die er op een dag wonen; wie u niet mag"
              + " zien, ontbreekt / its members through time, or on a day, as far as you may see.")
  public RestResponse<HouseholdMemberList> list(
      @PathParam("householdId") @Parameter(description = HOUSEHOLD) UUID householdId,
      @QueryParam("on")
          @Parameter(description = "Alleen wie er op deze dag woont / only who lives there then.")
          LocalDate on,
      @QueryParam("knownAt")
          @Parameter(description = "Zoals toen bekend; anders nu / as it was known then, else now.")
          OffsetDateTime knownAt,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return showMembers
        .show(
            members.page(
                visible.seen(householdId),
                on,
                knownAt == null ? null : knownAt.toInstant(),
                page.after(1),
                page.limit()))
        .answer(uri, HouseholdMemberList::new);
  }

  @GET
  @Path(MEMBERS + "/{memberId}")
  @RolesAllowed(CaseRights.READ)
  @Operation(
      operationId = "getHouseholdMember",
      summary = "Fetch a member of a household",
      description = "Een *lid van een huishouden*, met wat er eerder van bekend was / one of them.")
  public RestResponse<HouseholdMemberView> get(
      @PathParam("householdId") @Parameter(description = HOUSEHOLD) UUID householdId,
      @PathParam("memberId") @Parameter(description = "Lid / member.") UUID memberId) {
    List<HouseholdMember> states = members.states(visible.seen(householdId), memberId);
    return Versioned.ok(showMembers.show(states), states.getFirst().version());
  }
}
