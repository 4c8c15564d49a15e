// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.absence;

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
import jakarta.ws.rs.NotFoundException;
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
import nl.socialteams.areas.membership.Absence;
import nl.socialteams.areas.membership.AbsenceRepository;
import nl.socialteams.areas.membership.Membership;
import nl.socialteams.areas.membership.VisibleMembership;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Absences over HTTP. */
@Path("/memberships")
@Tag(name = "memberships", description = "Teamsamenstelling / who works in which team")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AbsenceResource {
  private final VisibleMembership visible;
  private final RecordAbsence recordAbsence;
  private final AbsenceRepository absences;

  @Inject
  AbsenceResource(
      VisibleMembership visible, RecordAbsence recordAbsence, AbsenceRepository absences) {
    this.visible = visible;
    this.recordAbsence = recordAbsence;
    this.absences = absences;
  }

  @POST
  @Path("/{membershipId}/absences")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordAbsence",
      summary = "Record an absence",
      description = "Legt *afwezigheid* vast en wie *waarneemt* / absence and who stands in.")
  @APIResponseSchema(value = AbsenceView.class, responseCode = "201")
  public Response record(
      @PathParam("membershipId") @Parameter(description = "Lidmaatschap.") UUID membershipId,
      @NotNull @Valid NewAbsence wanted) {
    Membership membership = visible.membership(membershipId);
    Absence absence = recordAbsence.record(membership, wanted);
    return Versioned.created(
        URI.create("/area/v1/memberships/" + membershipId + "/absences"),
        AbsenceView.of(absence),
        membership.version());
  }

  @GET
  @Path("/{membershipId}/absences")
  @RolesAllowed(AreaRights.SEE_WORKERS)
  @Transactional
  @Operation(
      operationId = "listAbsences",
      summary = "List absences",
      description = "De *afwezigheid* van een lid / a member's absences.")
  public RestResponse<AbsenceList> list(
      @PathParam("membershipId") @Parameter(description = "Lidmaatschap.") UUID membershipId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return absences
        .page(visible.membership(membershipId).id(), page.after(1), page.limit())
        .map(AbsenceView::of)
        .answer(uri, AbsenceList::new);
  }

  @POST
  @Path("/{membershipId}/absences/{absenceId}/endings")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "endAbsence",
      summary = "Record that a member is back",
      description = "Het lid is *terug* / the member is back from a day on.")
  public RestResponse<AbsenceView> end(
      @PathParam("membershipId") @Parameter(description = "Lidmaatschap.") UUID membershipId,
      @PathParam("absenceId") @Parameter(description = "Afwezigheid.") UUID absenceId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid AbsenceEnding wanted) {
    Membership membership = visible.membership(membershipId);
    Absence running = absences.of(membership.id(), absenceId).orElseThrow(NotFoundException::new);
    ExpectedVersion.from(ifMatch).requireMatch(membership.version());
    Absence over = recordAbsence.end(membership, running, wanted);
    return Versioned.ok(AbsenceView.of(over), membership.version());
  }
}
