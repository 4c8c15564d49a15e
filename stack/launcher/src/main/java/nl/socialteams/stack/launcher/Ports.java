// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.launcher;

import java.util.LinkedHashMap;
import java.util.Map;

import nl.socialteams.stack.backing.BackingPorts;
import nl.socialteams.stack.backing.FreePorts;

/**
 * The ports of everything, in a row.
 *
 * @param first the gateway's; the others follow it
 */
public record Ports(int first) {
  static final int DEFAULT = 8080;
  private static final int COUNT = 9;

  /** A row that nobody else uses now. */
  public static Ports free() {
    return new Ports(FreePorts.takeRow(COUNT));
  }

  /** The port of a service. */
  public int of(Service service) {
    return switch (service) {
      case GATEWAY -> first;
      case AREA -> first + 1;
      case CASES -> first + 2;
      case BUDGET -> first + 3;
      case REPORTING -> first + 4;
    };
  }

  BackingPorts backing() {
    return new BackingPorts(first + 5, first + 6, first + 7, first + 8);
  }

  /** Who listens where, in the order of the ports. */
  Map<String, Integer> byName() {
    Map<String, Integer> ports = new LinkedHashMap<>();
    ports.put(Service.GATEWAY.module(), of(Service.GATEWAY));
    for (Service service : Service.values()) {
      ports.put(service.module(), of(service));
    }
    ports.put("PostgreSQL", backing().postgres());
    ports.put("Kafka", backing().kafka());
    ports.put("Kafka's controller", backing().kafkaController());
    ports.put("the identity provider", backing().identity());
    return ports;
  }
}
