// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.codelistdraft;

import java.net.URI;
import java.util.UUID;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
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
import nl.socialteams.areas.codelist.CodeList;
import nl.socialteams.areas.codelist.CodeListVersion;
import nl.socialteams.areas.codelist.CodeListVersionView;
import nl.socialteams.areas.codelist.CodeListView;
import nl.socialteams.areas.codelist.VersionContents;
import nl.socialteams.areas.codelist.VisibleCodeList;
import nl.socialteams.conditional.ExpectedVersion;
import nl.socialteams.conditional.Versioned;
import nl.socialteams.idempotency.Idempotent;
import nl.socialteams.knowntime.KnowledgeClock;

/** Changing code lists over HTTP. */
@Path("/code-lists")
@Tag(name = "codeLists", description = "Codelijsten en hun versies / code lists and their versions")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class CodeListDraftResource {
  private static final String ADDRESS = "/area/v1/code-lists/";

  private final VisibleCodeList visible;
  private final RecordCodeList recordCodeList;
  private final DraftVersion draftVersion;
  private final PublishVersion publishVersion;
  private final VersionContents contents;
  private final KnowledgeClock knowledge;

  @Inject
  CodeListDraftResource(
      VisibleCodeList visible,
      RecordCodeList recordCodeList,
      DraftVersion draftVersion,
      PublishVersion publishVersion,
      VersionContents contents,
      KnowledgeClock knowledge) {
    this.visible = visible;
    this.recordCodeList = recordCodeList;
    this.draftVersion = draftVersion;
    this.publishVersion = publishVersion;
    this.contents = contents;
    this.knowledge = knowledge;
  }

  @POST
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "recordCodeList",
      summary = "Record a code list",
      description = "Legt een *codelijst* vast, nog zonder versie / records a list, as yet empty.")
  @APIResponseSchema(value = CodeListView.class, responseCode = "201")
  public Response record(@NotNull @Valid NewCodeList wanted) {
    CodeList list = recordCodeList.record(wanted);
    return Versioned.created(
        URI.create(ADDRESS + list.id()), CodeListView.of(list), list.version());
  }

  @POST
  @Path("/{listId}/versions")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Idempotent
  @Operation(
      operationId = "draftCodeListVersion",
      summary = "Draft a version",
      description = "Stelt een *conceptversie* op / drafts a version, which nobody uses as yet.")
  @APIResponseSchema(value = CodeListVersionView.class, responseCode = "201")
  public Response draft(
      @PathParam("listId") @Parameter(description = "Codelijst.") UUID listId,
      @NotNull @Valid NewCodeListVersion wanted) {
    CodeListVersion draft =
        draftVersion.draft(visible.list(listId), wanted.heading(), wanted.content());
    URI location = URI.create(ADDRESS + listId + "/versions/" + draft.id());
    return Versioned.created(location, view(draft), draft.revision());
  }

  @PUT
  @Path("/{listId}/versions/{versionId}")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "redraftCodeListVersion",
      summary = "Replace a draft",
      description = "Vervangt een *conceptversie* geheel / replaces all of a draft.")
  public RestResponse<CodeListVersionView> again(
      @PathParam("listId") @Parameter(description = "Codelijst.") UUID listId,
      @PathParam("versionId") @Parameter(description = "Versie.") UUID versionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid NewCodeListVersion wanted) {
    CodeListVersion draft = expected(listId, versionId, ifMatch);
    draftVersion.again(draft, wanted.heading(), wanted.content());
    return Versioned.ok(view(draft), draft.revision());
  }

  @POST
  @Path("/{listId}/versions/{versionId}/publications")
  @RolesAllowed(AreaRights.ADMINISTER)
  @Transactional
  @Operation(
      operationId = "publishCodeListVersion",
      summary = "Publish a draft",
      description =
          "Stelt een *conceptversie* vast: zij geldt vanaf een dag, de vorige eindigt dan / the"
              + " draft holds from a day on, and the version before ends.")
  public RestResponse<CodeListVersionView> publish(
      @PathParam("listId") @Parameter(description = "Codelijst.") UUID listId,
      @PathParam("versionId") @Parameter(description = "Versie.") UUID versionId,
      @HeaderParam("If-Match") String ifMatch,
      @NotNull @Valid CodeListPublication wanted) {
    CodeListVersion draft = expected(listId, versionId, ifMatch);
    publishVersion.publish(
        visible.list(listId), draft, wanted.validFrom(), knowledge.known(wanted.knownSince()));
    return Versioned.ok(view(draft), draft.revision());
  }

  private CodeListVersion expected(UUID listId, UUID versionId, String ifMatch) {
    CodeListVersion draft = visible.version(listId, versionId);
    ExpectedVersion.from(ifMatch).requireMatch(draft.revision());
    return draft;
  }

  private CodeListVersionView view(CodeListVersion version) {
    return CodeListVersionView.of(version, contents.of(version.id()));
  }
}
