// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.lang.reflect.Method;

import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is done with personal data (NEN 7513: EventActionCode). */
@Schema(name = "AccessAction", description = "Handeling met persoonsgegevens / what is done.")
public enum Action {
  READ,
  CREATE,
  CHANGE,
  DELETE;

  /**
   * By the habits of this API: steps under {@code /_} read, and what creates answers a Response.
   */
  static Action of(Method operation) {
    if (operation.isAnnotationPresent(GET.class) || isSearch(operation)) {
      return READ;
    }
    if (operation.isAnnotationPresent(DELETE.class)) {
      return DELETE;
    }
    return operation.getReturnType() == Response.class ? CREATE : CHANGE;
  }

  private static boolean isSearch(Method operation) {
    Path path = operation.getAnnotation(Path.class);
    return path != null && path.value().contains("/_");
  }
}
