// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.odata;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;

import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.UriInfo;

import io.smallrye.common.annotation.RunOnVirtualThread;
import org.apache.olingo.commons.api.http.HttpMethod;
import org.apache.olingo.server.api.OData;
import org.apache.olingo.server.api.ODataHandler;
import org.apache.olingo.server.api.ODataRequest;
import org.apache.olingo.server.api.ODataResponse;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestResponse;

import nl.socialteams.reporting.access.ReportingRights;

/** OData over HTTP: the query is read, and the answer written, by the library. */
@Path("/odata")
@Produces(MediaType.WILDCARD)
@RunOnVirtualThread
public class ODataResource {
  private static final String ROOT = "/reporting/v1/odata";

  private final TableModel model;
  private final TableEntities entities;

  @Inject
  ODataResource(TableModel model, TableEntities entities) {
    this.model = model;
    this.entities = entities;
  }

  @GET
  @RolesAllowed(ReportingRights.READ)
  @Operation(hidden = true)
  public RestResponse<String> root(
      @QueryParam("$format") String format, @Context UriInfo uri, @Context HttpHeaders headers) {
    return answer("/", uri, headers);
  }

  /** The options are named here so that they are known; the library reads them. */
  @GET
  @Path("/{path: .+}")
  @RolesAllowed(ReportingRights.READ)
  @Operation(hidden = true)
  public RestResponse<String> read(
      @PathParam("path") String path,
      @QueryParam("$select") String select,
      @QueryParam("$filter") String filter,
      @QueryParam("$orderby") String orderBy,
      @QueryParam("$top") String top,
      @QueryParam("$skip") String skip,
      @QueryParam("$count") String count,
      @QueryParam("$skiptoken") String skipToken,
      @QueryParam("$format") String format,
      @Context UriInfo uri,
      @Context HttpHeaders headers) {
    return answer("/" + path, uri, headers);
  }

  private RestResponse<String> answer(String path, UriInfo uri, HttpHeaders headers) {
    OData odata = OData.newInstance();
    ODataHandler handler =
        odata.createRawHandler(odata.createServiceMetadata(model.provider(), List.of()));
    handler.register(new ReadRows(model, entities));
    ODataResponse answer = handler.process(request(path, uri, headers));
    RestResponse.ResponseBuilder<String> response =
        RestResponse.ResponseBuilder.create(answer.getStatusCode());
    answer
        .getAllHeaders()
        .forEach((name, values) -> values.forEach(value -> response.header(name, value)));
    return response.entity(content(answer)).build();
  }

  private static ODataRequest request(String path, UriInfo uri, HttpHeaders headers) {
    String base = origin(uri, headers) + ROOT;
    String query = uri.getRequestUri().getRawQuery();
    ODataRequest request = new ODataRequest();
    request.setMethod(HttpMethod.GET);
    request.setProtocol("HTTP/1.1");
    request.setRawBaseUri(base);
    request.setRawODataPath(path);
    request.setRawQueryPath(query);
    request.setRawRequestUri(base + path + (query == null ? "" : "?" + query));
    headers.getRequestHeaders().forEach((name, values) -> request.addHeader(name, values));
    return request;
  }

  /** As the caller knows the address, before the gateway. */
  private static String origin(UriInfo uri, HttpHeaders headers) {
    String host = headers.getHeaderString("X-Forwarded-Host");
    String scheme = headers.getHeaderString("X-Forwarded-Proto");
    return host == null || scheme == null
        ? uri.getRequestUri().getScheme() + "://" + uri.getRequestUri().getAuthority()
        : scheme + "://" + host;
  }

  private static String content(ODataResponse answer) {
    try (InputStream content = answer.getContent()) {
      return content == null
          ? ""
          : new String(content.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
