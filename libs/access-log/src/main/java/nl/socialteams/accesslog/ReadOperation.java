// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.lang.reflect.Method;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;

/** Reads from a request which operation it runs, in which trace, and which objects it names. */
@ApplicationScoped
class ReadOperation {
  private static final String ID = "Id";

  private final Map<Method, DeclaredOperation> declared = new ConcurrentHashMap<>();
  private final ProcessingRegister register;
  private final Clock clock;

  @Inject
  ReadOperation(ProcessingRegister register, Clock clock) {
    this.register = register;
    this.clock = clock;
  }

  RunningOperation of(Method method, ContainerRequestContext request) {
    return new RunningOperation(
        declared.computeIfAbsent(method, found -> DeclaredOperation.of(found, register)),
        TraceContext.from(request.getHeaderString(TraceContext.HEADER)),
        clock.instant(),
        askedFor(request));
  }

  /**
   * Identifiers only: what else a path holds may be anything, a citizen service number included.
   */
  private static List<Touched> askedFor(ContainerRequestContext request) {
    List<Touched> asked = new ArrayList<>();
    request
        .getUriInfo()
        .getPathParameters()
        .forEach((name, values) -> values.forEach(value -> add(asked, name, value)));
    return asked;
  }

  private static void add(List<Touched> asked, String name, String value) {
    if (!name.endsWith(ID)) {
      return;
    }
    try {
      String kind = name.substring(0, name.length() - ID.length());
      asked.add(Touched.askedFor(kind, UUID.fromString(value)));
    } catch (IllegalArgumentException noIdentifier) {
      return;
    }
  }
}
