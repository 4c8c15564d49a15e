// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.strictinput;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.util.HashMap;
import java.util.Map;

import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.QueryParam;

/**
 * The query parameters that an operation documents.
 *
 * @param types the Java type of each, by name
 */
record DeclaredQuery(Map<String, Class<?>> types) {

  static DeclaredQuery of(Method operation) {
    Map<String, Class<?>> types = new HashMap<>();
    for (Parameter parameter : operation.getParameters()) {
      note(parameter, parameter.getType(), types);
      if (parameter.isAnnotationPresent(BeanParam.class)) {
        for (Field field : parameter.getType().getDeclaredFields()) {
          note(field, field.getType(), types);
        }
      }
    }
    return new DeclaredQuery(Map.copyOf(types));
  }

  private static void note(AnnotatedElement element, Class<?> type, Map<String, Class<?>> types) {
    QueryParam query = element.getAnnotation(QueryParam.class);
    if (query != null) {
      types.put(query.value(), type);
    }
  }
}
