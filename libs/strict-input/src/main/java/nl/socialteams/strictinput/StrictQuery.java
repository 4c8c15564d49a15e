// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;

import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Refuses query parameters that the operation does not document, and values of another form. */
@Provider
public class StrictQuery implements ContainerRequestFilter {
  private final Map<Method, DeclaredQuery> declared = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    Map<String, List<String>> query = request.getUriInfo().getQueryParameters();
    if (query.isEmpty() || resource.getResourceMethod() == null) {
      return;
    }
    List<Fault> faults =
        QueryFaults.in(
            query, declared.computeIfAbsent(resource.getResourceMethod(), DeclaredQuery::of));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
