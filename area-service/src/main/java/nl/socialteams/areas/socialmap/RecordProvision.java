// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.caller.Caller;

/** Puts a provision on the map. */
@ApplicationScoped
class RecordProvision {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final ProvisionCheck check;
  private final ProvisionRepository provisions;

  @Inject
  RecordProvision(
      Caller caller,
      VisibleMunicipality visible,
      ProvisionCheck check,
      ProvisionRepository provisions) {
    this.caller = caller;
    this.visible = visible;
    this.check = check;
    this.provisions = provisions;
  }

  Provision record(NewProvision wanted) {
    caller.requireActsFor(wanted.municipality());
    visible.municipality(wanted.municipality());
    check.check(wanted);
    Provision provision = Provision.recorded(wanted);
    provisions.persistAndFlush(provision);
    return provision;
  }
}
