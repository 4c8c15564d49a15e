// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmapsearch;

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
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.cursors.PageQuery;

/** Searches of the social map over HTTP. */
@Path("/provisions")
@Tag(name = "socialMap", description = "Sociale kaart / the social map")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class SocialMapResource {
  private final VisibleMunicipality visible;
  private final SearchProvisions searchProvisions;

  @Inject
  SocialMapResource(VisibleMunicipality visible, SearchProvisions searchProvisions) {
    this.visible = visible;
    this.searchProvisions = searchProvisions;
  }

  @GET
  @RolesAllowed(AreaRights.READ)
  @Transactional
  @Operation(
      operationId = "searchProvisions",
      summary = "Search the social map",
      description =
          "Zoekt op de *sociale kaart*: wat aan alle filters voldoet, op naam, of het dichtstbij of"
              + " best passend eerst / what meets all filters.")
  public RestResponse<ProvisionList> search(
      @Valid @BeanParam ProvisionQuery query,
      @Valid @BeanParam PageQuery page,
      @Context UriInfo uri) {
    query.check();
    visible.municipality(query.municipality);
    return searchProvisions
        .page(query, page.after(2), page.limit())
        .answer(uri, ProvisionList::new);
  }
}
