// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.accesslog;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.accesslog.CheckAccessLog;
import nl.socialteams.accesslog.Verification;
import nl.socialteams.accesslog.reading.AccessLogList;
import nl.socialteams.accesslog.reading.AccessLogQuery;
import nl.socialteams.accesslog.reading.AccessLogRights;
import nl.socialteams.accesslog.reading.AccessLogSearch;
import nl.socialteams.accesslog.reading.ReadAccessLog;
import nl.socialteams.cursors.PageQuery;

/** The access log of this service over HTTP. */
@Path("/access-log")
@Tag(
    name = "area access log",
    description =
        "Toegangslog van medewerkers en deelnemers / access log of workers and participants")
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
@RunOnVirtualThread
public class AccessLogResource {
  private final ReadAccessLog read;
  private final CheckAccessLog check;

  @Inject
  AccessLogResource(ReadAccessLog read, CheckAccessLog check) {
    this.read = read;
    this.check = check;
  }

  @GET
  @RolesAllowed(AccessLogRights.READ)
  @Transactional
  @Operation(
      operationId = "listAreaAccessLog",
      summary = "List who saw workers and participants",
      description =
          "Het *toegangslog* van een gemeente, de oudste regel eerst, vanaf `from`: van één object, over één"
              + " betrokkene, alleen weigeringen / the oldest first: of one object, about one person,"
              + " refusals only.")
  public RestResponse<AccessLogList> list(
      @Valid @BeanParam AccessLogQuery query,
      @Valid @BeanParam PageQuery page,
      @Context HttpHeaders headers,
      @Context UriInfo uri) {
    return read.page(query, page, headers).answer(uri, AccessLogList::new);
  }

  @POST
  @Path("/_search")
  @RolesAllowed(AccessLogRights.READ)
  @Transactional
  @Operation(
      operationId = "searchAreaAccessLog",
      summary = "Look for which workers or participants somebody saw",
      description = "Zoekt in het *toegangslog* wat iemand zag, ten hoogste 200 regels / by actor.")
  public RestResponse<AccessLogList> search(
      @NotNull @Valid AccessLogSearch wanted, @Context HttpHeaders headers) {
    return RestResponse.ok(new AccessLogList(read.find(wanted, headers)));
  }

  @GET
  @Path("/verification")
  @RolesAllowed(AccessLogRights.READ)
  @Transactional
  @Operation(
      operationId = "verifyAreaAccessLog",
      summary = "Verify the access log of area-service",
      description =
          "Controleert of het *toegangslog* is zoals het werd geschreven, of waar het brak / whether"
              + " the log is as it was written, or where it broke.")
  public RestResponse<Verification> verify(
      @QueryParam("hash")
          @Pattern(regexp = "[0-9a-f]{64}")
          @Parameter(
              description =
                  "Hash van een zegel die elders is bewaard: hoort hij nog bij de keten? / of a seal"
                      + " that was noted elsewhere.")
          String hash) {
    return RestResponse.ok(check.verify(hash));
  }
}
