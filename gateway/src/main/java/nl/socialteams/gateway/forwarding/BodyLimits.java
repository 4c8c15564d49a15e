// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.forwarding;

import java.util.Comparator;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;

import io.quarkus.runtime.configuration.MemorySize;

import nl.socialteams.gateway.GatewaySettings;

/** How many bytes a request's body may have, by the beginning of its path. */
@ApplicationScoped
class BodyLimits {

  private final Map<String, MemorySize> exceptions;
  private final MemorySize usual;

  BodyLimits(GatewaySettings settings) {
    this.exceptions = settings.bodyLimits();
    this.usual = settings.bodyLimit();
  }

  long of(String path) {
    return exceptions.entrySet().stream()
        .filter(exception -> path.startsWith(exception.getKey()))
        .max(Comparator.comparingInt(exception -> exception.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse(usual)
        .asLongValue();
  }
}
