// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;

/** An address that ends in a slash is another address, and there is nothing there. */
@Provider
@PreMatching
public class NoTrailingSlash implements ContainerRequestFilter {
  @Override
  public void filter(ContainerRequestContext request) {
    if (request.getUriInfo().getRequestUri().getPath().endsWith("/")) {
      throw new NotFoundException();
    }
  }
}
