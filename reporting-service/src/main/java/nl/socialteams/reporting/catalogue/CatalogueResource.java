// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.catalogue;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.reporting.access.ReportingRights;

/** The catalogue over HTTP, as JSON-LD and so outside the OpenAPI document. */
@Path("/catalogue")
@RunOnVirtualThread
public class CatalogueResource {
  private static final String JSON_LD = "application/ld+json";

  private final DescribeTables describe;
  private final ObjectMapper json;

  @Inject
  CatalogueResource(DescribeTables describe, ObjectMapper json) {
    this.describe = describe;
    this.json = json;
  }

  @GET
  @Produces(JSON_LD)
  @RolesAllowed(ReportingRights.READ)
  @Operation(hidden = true)
  public RestResponse<String> catalogue() throws JsonProcessingException {
    return RestResponse.ok(json.writeValueAsString(describe.catalogue()));
  }
}
