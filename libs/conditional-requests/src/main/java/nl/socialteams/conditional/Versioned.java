// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.conditional;

import java.net.URI;

import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.Response;

import org.jboss.resteasy.reactive.RestResponse;

/** Answers that carry the version of what they show as a strong entity tag. */
public final class Versioned {
  private Versioned() {}

  public static <T> RestResponse<T> ok(T body, long version) {
    return RestResponse.ResponseBuilder.ok(body).tag(tag(version)).build();
  }

  public static Response created(URI location, Object body, long version) {
    return Response.created(location).entity(body).tag(tag(version)).build();
  }

  private static EntityTag tag(long version) {
    return new EntityTag("v" + version);
  }
}
