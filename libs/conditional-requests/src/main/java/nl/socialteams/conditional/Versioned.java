// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.conditional;

import java.net.URI;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry the version of what they show as a strong entity tag. */
public final class Versioned {
  private Versioned() {}

  public static <T> RestResponse<T> ok(T body, long version) {
    return RestResponse.ResponseBuilder.ok(body).tag(tag(version)).build();
  }

  public static Response created(URI location, Object body, long version) {
    return at(location).entity(body).tag(tag(version)).build();
  }

  /** For what has no version of its own. */
  public static Response created(URI location, Object body) {
    return at(location).entity(body).build();
  }

  /**
   * The address as it is given, without a host: that of the service is not the one that callers
   * know.
   */
  private static Response.ResponseBuilder at(URI location) {
    return Response.status(Response.Status.CREATED)
        .header(HttpHeaders.LOCATION, location.toString());
  }

  private static EntityTag tag(long version) {
    return new EntityTag("v" + version);
  }
}
