// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.problem.rest;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.spi.Bean;
import jakarta.enterprise.inject.spi.BeanManager;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;

import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which methods an address knows, for the {@code Allow} header of a 405. */
@ApplicationScoped
class KnownMethods {
  private final List<Operation> operations = new ArrayList<>();

  @Inject
  KnownMethods(
      BeanManager beans,
      @ConfigProperty(name = "quarkus.rest.path", defaultValue = "/") String base) {
    for (Bean<?> bean : beans.getBeans(Object.class, Any.Literal.INSTANCE)) {
      Path resource = bean.getBeanClass().getAnnotation(Path.class);
      if (resource != null) {
        note(base + resource.value(), bean.getBeanClass());
      }
    }
  }

  private void note(String resource, Class<?> type) {
    for (Method method : type.getDeclaredMethods()) {
      Path own = method.getAnnotation(Path.class);
      for (var annotation : method.getAnnotations()) {
        HttpMethod verb = annotation.annotationType().getAnnotation(HttpMethod.class);
        if (verb != null) {
          operations.add(Operation.of(resource + (own == null ? "" : own.value()), verb.value()));
        }
      }
    }
  }

  SortedSet<String> of(String path) {
    SortedSet<String> methods = new TreeSet<>();
    operations.stream()
        .filter(operation -> operation.path().matcher(path).matches())
        .forEach(operation -> methods.add(operation.method()));
    return methods;
  }

  private record Operation(Pattern path, String method) {
    static Operation of(String template, String method) {
      String form =
          template
              .replaceAll("/+", "/")
              .replaceAll("\\{[^}:]+: *([^}]+)}", "$1")
              .replaceAll("\\{[^}]+}", "[^/]+");
      return new Operation(Pattern.compile(form), method);
    }
  }
}
