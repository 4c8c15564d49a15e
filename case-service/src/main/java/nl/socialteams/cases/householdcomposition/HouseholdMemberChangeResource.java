// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.List;
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

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.household.Household;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;

/** Leavings, corrections and withdrawals of members of households over HTTP. */
@Path("/households")
@Tag(name = "householdMembers", description = "Leden van huishoudens / members of households")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class HouseholdMemberChangeResource {
  private static final String ONE = "/{householdId}/members/{memberId}";
  private static final String HOUSEHOLD = "Huishouden / household.";
  private static final String MEMBER = "Lid / member.";
  private static final String TAG = "De ETag van wat u las / the ETag of what you read.";

  private final VisibleMembers visible;
  private final HouseholdMemberRepository members;
  private final RecordMember recordMember;
  private final ShowMembers showMembers;

  @Inject
  HouseholdMemberChangeResource(
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
  @Path(ONE + "/leavings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "leaveHousehold",
      summary = "Record that a member leaves a household",
      description = "*Vertrek* uit het huishouden / from that day on the member lives elsewhere.")
  public RestResponse<HouseholdMemberView> leave(
      @PathParam("householdId") @Parameter(description = HOUSEHOLD) UUID householdId,
      @PathParam("memberId") @Parameter(description = MEMBER) UUID memberId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid HouseholdLeaving leaving) {
    Household household = visible.worked(householdId);
    recordMember.leave(household, current(householdId, memberId, ifMatch), leaving);
    return answer(householdId, memberId);
  }

  @POST
  @Path(ONE + "/corrections")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "correctHouseholdMember",
      summary = "Correct a member of a household",
      description =
          "*Corrigeert* wie er woont of wanneer, ook als de huisgenoot intussen cliënt is; wat"
              + " eerder bekend was, blijft bewaard / who or when, also where they became a client"
              + " since.")
  public RestResponse<HouseholdMemberView> correct(
      @PathParam("householdId") @Parameter(description = HOUSEHOLD) UUID householdId,
      @PathParam("memberId") @Parameter(description = MEMBER) UUID memberId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch,
      @NotNull @Valid NewHouseholdMember told) {
    Household household = visible.worked(householdId);
    recordMember.correct(household, current(householdId, memberId, ifMatch), told);
    return answer(householdId, memberId);
  }

  @POST
  @Path(ONE + "/withdrawals")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "withdrawHouseholdMember",
      summary = "Withdraw a membership that was entered by mistake",
      description =
          "*Trekt een lidmaatschap in* dat bij vergissing is vastgelegd: het heeft nooit gegolden;"
              + " wat eerder bekend was, blijft bewaard / it never was; what was known before is"
              + " kept.")
  public RestResponse<HouseholdMemberView> withdraw(
      @PathParam("householdId") @Parameter(description = HOUSEHOLD) UUID householdId,
      @PathParam("memberId") @Parameter(description = MEMBER) UUID memberId,
      @HeaderParam("If-Match") @Parameter(required = true, description = TAG) String ifMatch) {
    Household household = visible.worked(householdId);
    recordMember.withdraw(household, current(householdId, memberId, ifMatch));
    return answer(householdId, memberId);
  }

  private HouseholdMember current(UUID householdId, UUID memberId, String ifMatch) {
    HouseholdMember found = members.states(visible.seen(householdId), memberId).getFirst();
    ExpectedVersion.from(ifMatch).requireMatch(found.version());
    return found;
  }

  private RestResponse<HouseholdMemberView> answer(UUID householdId, UUID memberId) {
    List<HouseholdMember> states = members.states(visible.seen(householdId), memberId);
    return Versioned.ok(showMembers.show(states), states.getFirst().version());
  }
}
