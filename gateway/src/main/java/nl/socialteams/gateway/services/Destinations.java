// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.gateway.services;

import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;

import nl.socialteams.gateway.GatewaySettings;

/** The four services behind the gateway. */
@ApplicationScoped
public class Destinations {

  private final List<Destination> all;

  Destinations(GatewaySettings settings) {
    this.all =
        List.of(
            new Destination("area", settings.area()),
            new Destination("cases", settings.cases()),
            new Destination("budget", settings.budget()),
            new Destination("reporting", settings.reporting()));
  }

  public List<Destination> all() {
    return all;
  }
}
