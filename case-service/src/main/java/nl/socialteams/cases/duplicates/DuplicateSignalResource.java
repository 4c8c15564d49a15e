// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cases.access.VisibleMunicipality;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.cases.registration.VisibleRegistration;
import nl.socialteams.cases.teammapping.AreaCodes;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;

/** Signals of clients who may be registered twice, over HTTP. */
@Path("/duplicate-signals")
@Tag(name = "duplicateSignals", description = "Mogelijke dubbelingen / possible duplicates")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class DuplicateSignalResource {
  private final Clock clock;
  private final VisibleMunicipality visibleMunicipality;
  private final VisibleRegistration visible;
  private final DuplicateSignalRepository signals;
  private final AccessRecorder access;

  @Inject
  DuplicateSignalResource(
      Clock clock,
      VisibleMunicipality visibleMunicipality,
      VisibleRegistration visible,
      DuplicateSignalRepository signals,
      AccessRecorder access) {
    this.clock = clock;
    this.visibleMunicipality = visibleMunicipality;
    this.visible = visible;
    this.signals = signals;
    this.access = access;
  }

  @GET
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "listDuplicateSignals",
      summary = "List possible duplicates",
      description =
          "*Mogelijke dubbelingen*: een cliënt van u lijkt elders opnieuw aangemeld / a client of"
              + " yours seems to have been registered anew; seen by who works in the file that was"
              + " there first.")
  public RestResponse<DuplicateSignalList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = AreaCodes.MUNICIPALITY)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @QueryParam("settled")
          @Parameter(
              description = "Alleen wat wel of niet is afgehandeld / only those settled or not.",
              example = "false")
          Boolean settled,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return signals
        .page(visibleMunicipality.code(municipality), settled, page.after(1), page.limit())
        .map(this::show)
        .answer(uri, DuplicateSignalList::new);
  }

  @GET
  @Path("/{signalId}")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "getDuplicateSignal",
      summary = "Fetch a possible duplicate",
      description = "Een *mogelijke dubbeling* / one signal.")
  public RestResponse<DuplicateSignalView> get(
      @PathParam("signalId") @Parameter(description = "Signaal / signal.") UUID signalId) {
    DuplicateSignal signal = find(signalId);
    return Versioned.ok(show(signal), signal.version());
  }

  @POST
  @Path("/{signalId}/findings")
  @RolesAllowed(CaseRights.WORK)
  @Operation(
      operationId = "settleDuplicateSignal",
      summary = "Settle a possible duplicate",
      description =
          "Legt vast wat er van een *mogelijke dubbeling* bleek; wie dezelfde is, wordt"
              + " samengevoegd met POST /client-mergers / what was found; who is the same is merged"
              + " by POST /client-mergers.")
  public RestResponse<DuplicateSignalView> settle(
      @PathParam("signalId") @Parameter(description = "Signaal / signal.") UUID signalId,
      @HeaderParam("If-Match")
          @Parameter(
              required = true,
              description = "De ETag van wat u las / the ETag of what you read.")
          String ifMatch,
      @NotNull @Valid DuplicateFinding finding) {
    DuplicateSignal signal = find(signalId);
    ExpectedVersion.from(ifMatch).requireMatch(signal.version());
    signal.close(finding.outcome(), clock.instant().truncatedTo(ChronoUnit.MICROS));
    signals.flush();
    return Versioned.ok(show(signal), signal.version());
  }

  private DuplicateSignal find(UUID id) {
    DuplicateSignal signal = signals.findById(id);
    if (signal == null || !visible.worksInFileOf(signal.client())) {
      throw new NotFoundException();
    }
    return signal;
  }

  private DuplicateSignalView show(DuplicateSignal signal) {
    access.tells(
        "client",
        signal.client(),
        ClientIdentities.subject(signal.client()),
        signal.municipality());
    return signal.view(visible.seesFileOf(signal.duplicate()));
  }
}
