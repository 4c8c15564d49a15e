// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.openapi;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;

/** The roles that hold a right, as the service's {@code quarkus.http.auth.roles-mapping} says. */
final class RolesByRight {
  private static final String MAPPING = "quarkus.http.auth.roles-mapping.";

  private RolesByRight() {}

  /** The rights themselves and every role that holds one of them, sorted. */
  static List<String> withRoles(List<String> rights) {
    Config settings = ConfigProvider.getConfig();
    Stream<String> roles =
        StreamSupport.stream(settings.getPropertyNames().spliterator(), false)
            .filter(name -> name.startsWith(MAPPING))
            .filter(name -> holdsOneOf(rights, settings.getValue(name, String.class)))
            .map(name -> name.substring(MAPPING.length()).replace("\"", ""));
    return Stream.concat(rights.stream(), roles).distinct().sorted().toList();
  }

  private static boolean holdsOneOf(List<String> rights, String held) {
    return Arrays.stream(held.split(",")).map(String::strip).anyMatch(rights::contains);
  }
}
