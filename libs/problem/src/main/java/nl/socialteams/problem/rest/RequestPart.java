// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;

import jakarta.validation.Path;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.QueryParam;

import nl.socialteams.problem.Fault;

/** The part of a request that a resource method's parameter was read from. */
record RequestPart(Fault.Place place, String pointer) {
  private static final RequestPart BODY = new RequestPart(Fault.Place.BODY, "");

  static RequestPart of(Class<?> resource, Path.MethodNode method, Path.ParameterNode parameter) {
    Parameter declared = declared(resource, method).getParameters()[parameter.getParameterIndex()];
    if (declared.isAnnotationPresent(BeanParam.class)) {
      return new RequestPart(Fault.Place.QUERY, "");
    }
    if (declared.getAnnotation(QueryParam.class) instanceof QueryParam query) {
      return new RequestPart(Fault.Place.QUERY, "/" + query.value());
    }
    if (declared.getAnnotation(PathParam.class) instanceof PathParam path) {
      return new RequestPart(Fault.Place.PATH, "/" + path.value());
    }
    if (declared.getAnnotation(HeaderParam.class) instanceof HeaderParam header) {
      return new RequestPart(Fault.Place.HEADER, "/" + header.value());
    }
    return BODY;
  }

  /** Looks past the subclass that dependency injection may have put over the resource. */
  private static Method declared(Class<?> resource, Path.MethodNode method) {
    Class<?>[] types = method.getParameterTypes().toArray(Class<?>[]::new);
    for (Class<?> type = resource; type != null; type = type.getSuperclass()) {
      try {
        Method found = type.getDeclaredMethod(method.getName(), types);
        if (!type.getSimpleName().endsWith("_Subclass")) {
          return found;
        }
      } catch (NoSuchMethodException above) {
        continue;
      }
    }
    throw new IllegalStateException("No method " + method.getName() + " in " + resource);
  }
}
