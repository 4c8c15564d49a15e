// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog;

import java.lang.reflect.Method;
import java.util.Set;

import jakarta.annotation.security.RolesAllowed;

import org.eclipse.microprofile.openapi.annotations.Operation;

/**
 * An operation as the code declares it.
 *
 * @param activity null where it touches no personal data
 * @param asked rights, of which a caller needs one
 */
record DeclaredOperation(String id, ProcessingActivity activity, Action action, Set<String> asked) {

  static DeclaredOperation of(Method method, ProcessingRegister register) {
    Operation documented = method.getAnnotation(Operation.class);
    String id = documented == null ? method.getName() : documented.operationId();
    RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
    return new DeclaredOperation(
        id,
        register.ofOperation(id),
        Action.of(method),
        allowed == null ? Set.of() : Set.of(allowed.value()));
  }
}
