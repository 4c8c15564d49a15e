// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.editions;

import java.net.URI;
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

import nl.socialteams.conditional.Versioned;
import nl.socialteams.cursors.PageQuery;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.reporting.access.MunicipalityCodes;
import nl.socialteams.reporting.access.ReportingRights;

/** Editions over HTTP. */
@Path("/editions")
@Tag(name = "editions", description = "Edities / published tables")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class EditionResource {
  private static final String EDITION = "Editie / edition.";

  private final PublishEdition publish;
  private final ReadEditions editions;

  @Inject
  EditionResource(PublishEdition publish, ReadEditions editions) {
    this.publish = publish;
    this.editions = editions;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @RolesAllowed(ReportingRights.PUBLISH)
  @Idempotent
  @Operation(
      operationId = "publishEdition",
      summary = "Publish tables",
      description =
          "Bevriest tabellen van gesloten perioden tot een genummerde *editie*, afgeschermd zoals"
              + " voor iedereen; zij verandert nooit / freezes protected tables. A correction is a"
              + " new edition that names the one that it corrects.")
  @APIResponseSchema(value = EditionView.class, responseCode = "201")
  public Response publish(@NotNull @Valid PublicationRequest asked) {
    EditionStore.Edition edition = publish.publish(asked);
    URI location = URI.create("/reporting/v1/editions/" + edition.head().id());
    return Versioned.created(location, EditionView.of(edition), 1);
  }

  @GET
  @RolesAllowed(ReportingRights.READ)
  @Operation(
      operationId = "listEditions",
      summary = "List editions",
      description = "De *edities* van een gemeente, de nieuwste eerst / newest first.")
  public RestResponse<EditionList> list(
      @QueryParam("municipality")
          @NotNull
          @Pattern(regexp = MunicipalityCodes.FORM)
          @Parameter(description = "Gemeentecode / code.", example = "GM0935")
          String municipality,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return editions.page(municipality, page.after(1), page.limit()).answer(uri, EditionList::new);
  }

  @GET
  @Path("/{editionId}")
  @RolesAllowed(ReportingRights.READ)
  @Operation(
      operationId = "getEdition",
      summary = "Fetch an edition",
      description = "Een *editie*: nummer, schrijver en controlegetal / what was published.")
  public RestResponse<EditionView> get(
      @PathParam("editionId") @Parameter(description = EDITION) UUID editionId) {
    return Versioned.ok(EditionView.of(editions.edition(editionId)), 1);
  }

  @GET
  @Path("/{editionId}/tables")
  @RolesAllowed(ReportingRights.READ)
  @Operation(
      operationId = "listEditionTables",
      summary = "List the tables of an edition",
      description = "De *tabellen* zoals zij zijn uitgegeven / the tables as they were published.")
  public RestResponse<EditionTableList> tables(
      @PathParam("editionId") @Parameter(description = EDITION) UUID editionId,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    return editions
        .tables(editionId, page.after(1), page.limit())
        .answer(uri, EditionTableList::new);
  }

  @GET
  @Path("/{editionId}/verification")
  @RolesAllowed(ReportingRights.READ)
  @Operation(
      operationId = "verifyEdition",
      summary = "Verify an edition",
      description = "Rekent het *controlegetal* na / computes the checksum again.")
  public RestResponse<EditionVerification> verify(
      @PathParam("editionId") @Parameter(description = EDITION) UUID editionId) {
    return RestResponse.ok(editions.verify(editionId));
  }
}
