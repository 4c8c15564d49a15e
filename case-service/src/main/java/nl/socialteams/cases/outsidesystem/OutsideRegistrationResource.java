// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.outsidesystem;

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
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
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
import nl.socialteams.cases.teammapping.MappedTeam;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;

/** Registrations outside the system over HTTP. */
@Path("/outside-registrations")
@Tag(
    name = "outsideRegistrations",
    description = "Aanmeldingen buiten het systeem / registrations outside the system")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class OutsideRegistrationResource {
  private final NoteOutsideRegistration noteOutsideRegistration;
  private final VisibleTeam visible;
  private final NotedMonths noted;

  @Inject
  OutsideRegistrationResource(
      NoteOutsideRegistration noteOutsideRegistration, VisibleTeam visible, NotedMonths noted) {
    this.noteOutsideRegistration = noteOutsideRegistration;
    this.visible = visible;
    this.noted = noted;
  }

  @POST
  @RolesAllowed(CaseRights.NOTE_OUTSIDE)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "noteOutsideRegistration",
      summary = "Note a registration outside the system",
      description =
          "Legt vast dat iemand is geholpen die *buiten het systeem* wil blijven: een team en een"
              + " maand, en geen enkel ander spoor / a team and a month, and no other trace.")
  @APIResponseSchema(value = NotedMonth.class, responseCode = "201")
  public Response note(@NotNull @Valid NewOutsideRegistration told) {
    noteOutsideRegistration.note(told);
    return Versioned.created(
        URI.create("/cases/v1/outside-registrations?teamId=" + told.teamId()),
        new NotedMonth(told.teamId(), told.month()));
  }

  @GET
  @RolesAllowed(CaseRights.COUNT_OUTSIDE)
  @Operation(
      operationId = "countOutsideRegistrations",
      summary = "Count registrations outside the system",
      description = "Aantallen *buiten het systeem* van een team, per maand / by month.")
  public RestResponse<MonthCountList> counts(
      @QueryParam("teamId")
          @NotNull
          @Parameter(description = "Team.", example = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
          UUID teamId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    MappedTeam team = visible.find(teamId).orElseThrow(NotFoundException::new);
    return noted
        .counts(team.teamId(), page.after(1), page.limit())
        .answer(uri, MonthCountList::new);
  }
}
