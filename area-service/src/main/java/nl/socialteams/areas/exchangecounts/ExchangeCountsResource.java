// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.exchangecounts;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.areas.access.AreaRights;
import nl.socialteams.areas.municipality.VisibleMunicipality;

/** Counts of the exchange over HTTP. */
@Path("/exchange-counts")
@Tag(name = "exchangeCounts", description = "Buurtservice in cijfers / counts of the exchange")
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class ExchangeCountsResource {
  private final VisibleMunicipality visible;
  private final CountExchange countExchange;

  @Inject
  ExchangeCountsResource(VisibleMunicipality visible, CountExchange countExchange) {
    this.visible = visible;
    this.countExchange = countExchange;
  }

  @GET
  @RolesAllowed({AreaRights.WORK_EXCHANGE, AreaRights.ADMINISTER})
  @Transactional
  @Operation(
      operationId = "countExchange",
      summary = "Count the exchange",
      description =
          "De *buurtservice* in cijfers over een periode: aanvragen, matches op wederkerigheid,"
              + " openstaand aanbod en collectieve activiteiten / counts without persons.")
  public RestResponse<ExchangeCountsView> count(@Valid @BeanParam ExchangeCountsQuery query) {
    query.check();
    visible.municipality(query.municipality);
    return RestResponse.ok(countExchange.count(query));
  }
}
