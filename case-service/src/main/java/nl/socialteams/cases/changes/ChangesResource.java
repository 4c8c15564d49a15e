// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.cases.access.CaseRights;
import nl.socialteams.cursors.Page;
import nl.socialteams.cursors.PageQuery;

/** What changed for the caller, over HTTP. */
@Path("/changes")
@Tag(name = "changes", description = "Wijzigingen / changes")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
@Transactional
public class ChangesResource {
  private final ReadChanges readChanges;

  @Inject
  ChangesResource(ReadChanges readChanges) {
    this.readChanges = readChanges;
  }

  @GET
  @RolesAllowed({CaseRights.READ, CaseRights.READ_DELIVERED})
  @Operation(
      operationId = "listChanges",
      summary = "List what changed since your last visit",
      description =
          "De *wijzigingen* voor u, op volgorde en zonder gaten, zonder persoonsgegevens. Zonder"
              + " cursor eerst alles wat u nu ziet; bewaar steeds nextCursor / what changed for you,"
              + " in order, without a gap and without personal data. Without a cursor first all that"
              + " you see now; always keep nextCursor. A cursor is kept for 30 days.")
  @APIResponseSchema(value = ChangeList.class, responseCode = "200")
  @APIResponse(
      responseCode = "409",
      description =
          "`changes-forgotten`: wat volgt wordt niet meer bewaard, of de cursor is van een ander /"
              + " what follows is not kept any more, or the cursor is somebody else's.")
  public RestResponse<ChangeList> list(@Valid @BeanParam PageQuery page, @Context UriInfo uri) {
    ReadChanges.FeedPage found = readChanges.read(page.after(FeedPlace.PARTS), page.limit());
    return new Page<>(found.items(), found.more() ? found.next() : null)
        .answer(uri, items -> new ChangeList(items, found.next().write()));
  }
}
