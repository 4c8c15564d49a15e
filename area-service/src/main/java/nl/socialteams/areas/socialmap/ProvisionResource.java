// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.Idempotent;

/** Provisions over HTTP. */
@Path("/provisions")
@Tag(name = "socialMap", description = "Sociale kaart / the social map")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ProvisionResource {
  private final RecordProvision recordProvision;
  private final ChangeProvision changeProvision;
  private final VisibleProvision visible;

  @Inject
  ProvisionResource(
      RecordProvision recordProvision, ChangeProvision changeProvision, VisibleProvision visible) {
    this.recordProvision = recordProvision;
    this.changeProvision = changeProvision;
    this.visible = visible;
  }

  @POST
  @RolesAllowed(AreaRights.KEEP_SOCIAL_MAP)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordProvision",
      summary = "Record a provision",
      description = "Zet een *voorziening* op de *sociale kaart* / puts it on the social map.")
  @APIResponseSchema(value = ProvisionView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewProvision wanted) {
    Provision provision = recordProvision.record(wanted);
    return Versioned.created(
        URI.create("/area/v1/provisions/" + provision.id()),
        ProvisionView.of(provision),
        provision.version());
  }

  @GET
  @Path("/{provisionId: [0-9a-fA-F-]+}")
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "getProvision",
      summary = "Fetch a provision",
      description = "Een *voorziening* van de *sociale kaart* / one provision.")
  public RestResponse<ProvisionView> get(
      @PathParam("provisionId") @Parameter(description = "Voorziening.") UUID provisionId) {
    Provision provision = visible.provision(provisionId);
    return Versioned.ok(ProvisionView.of(provision), provision.version());
  }

  @PUT
  @Path("/{provisionId: [0-9a-fA-F-]+}")
  @RolesAllowed(AreaRights.KEEP_SOCIAL_MAP)
  @Transactional
  @Operation(
      operationId = "replaceProvision",
      summary = "Replace a provision",
      description =
          "Vervangt alles wat de *sociale kaart* van een *voorziening* zegt, behalve de gemeente /"
              + " replaces all of it but the municipality.")
  public RestResponse<ProvisionView> replace(
      @PathParam("provisionId") @Parameter(description = "Voorziening.") UUID provisionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewProvision wanted) {
    Provision provision = visible.provision(provisionId);
    ExpectedVersion.from(ifMatch).requireMatch(provision.version());
    changeProvision.replace(provision, wanted);
    return Versioned.ok(ProvisionView.of(provision), provision.version());
  }

  @POST
  @Path("/{provisionId: [0-9a-fA-F-]+}/endings")
  @RolesAllowed(AreaRights.KEEP_SOCIAL_MAP)
  @Transactional
  @Operation(
      operationId = "endProvision",
      summary = "End a provision",
      description = "*Beëindigt* een voorziening; zij blijft vindbaar op eerdere dagen / ends it.")
  public RestResponse<ProvisionView> end(
      @PathParam("provisionId") @Parameter(description = "Voorziening.") UUID provisionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid ProvisionEnding ending) {
    Provision provision = visible.provision(provisionId);
    ExpectedVersion.from(ifMatch).requireMatch(provision.version());
    changeProvision.end(provision, ending.endedOn());
    return Versioned.ok(ProvisionView.of(provision), provision.version());
  }
}
