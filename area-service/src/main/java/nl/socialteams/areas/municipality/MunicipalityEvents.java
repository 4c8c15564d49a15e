// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.MunicipalityState;

/** Tells other services of a municipality. */
@ApplicationScoped
class MunicipalityEvents {
  private final AreaOutbox outbox;

  @Inject
  MunicipalityEvents(AreaOutbox outbox) {
    this.outbox = outbox;
  }

  void changed(Municipality municipality) {
    outbox.publish(
        AreaEvents.MUNICIPALITY_CHANGED,
        municipality.code(),
        new MunicipalityState(municipality.code(), municipality.version(), municipality.name()));
  }
}
