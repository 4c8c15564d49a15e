// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.lang.reflect.Method;
import java.util.ArrayList;
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

/**
 * Refuses query parameters that the operation does not document, values of another form, and what
 * no part of an address can be.
 */
@Provider
public class StrictQuery implements ContainerRequestFilter {
  private final Map<Method, DeclaredQuery> declared = new ConcurrentHashMap<>();

  @Context ResourceInfo resource;

  @Override
  public void filter(ContainerRequestContext request) {
    if (resource.getResourceMethod() == null) {
      return;
    }
    List<Fault> faults = new ArrayList<>(PathFaults.in(request.getUriInfo().getPathParameters()));
    faults.addAll(inQuery(request.getUriInfo().getQueryParameters()));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private List<Fault> inQuery(Map<String, List<String>> query) {
    return query.isEmpty()
        ? List.of()
        : QueryFaults.in(
            query, declared.computeIfAbsent(resource.getResourceMethod(), DeclaredQuery::of));
  }
}
