// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.municipality;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;

/** Records a municipality that the caller may act for. */
@ApplicationScoped
class RecordMunicipality {
  private final Caller caller;
  private final MunicipalityRepository municipalities;
  private final MunicipalityEvents events;

  @Inject
  RecordMunicipality(
      Caller caller, MunicipalityRepository municipalities, MunicipalityEvents events) {
    this.caller = caller;
    this.municipalities = municipalities;
    this.events = events;
  }

  Municipality record(NewMunicipality wanted) {
    caller.requireActsFor(wanted.code());
    if (municipalities.findById(wanted.code()) != null) {
      throw new MunicipalityExists(wanted.code());
    }
    Municipality municipality = new Municipality(wanted.code(), wanted.name());
    municipalities.persistAndFlush(municipality);
    events.changed(municipality);
    return municipality;
  }
}
