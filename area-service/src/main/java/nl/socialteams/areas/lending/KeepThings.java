// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.areas.neighbourhood.Neighbourhood;
import nl.socialteams.areas.neighbourhood.NeighbourhoodRepository;
import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records what can be borrowed, and replaces what was recorded. */
@ApplicationScoped
class KeepThings {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final NeighbourhoodRepository neighbourhoods;
  private final ThingRepository things;

  @Inject
  KeepThings(
      Caller caller,
      VisibleMunicipality visible,
      NeighbourhoodRepository neighbourhoods,
      ThingRepository things) {
    this.caller = caller;
    this.visible = visible;
    this.neighbourhoods = neighbourhoods;
    this.things = things;
  }

  LendableThing record(NewThing wanted) {
    caller.requireActsFor(wanted.municipality());
    visible.municipality(wanted.municipality());
    check(wanted);
    LendableThing thing = new LendableThing(wanted);
    things.persistAndFlush(thing);
    return thing;
  }

  void replace(LendableThing thing, NewThing wanted) {
    if (!wanted.municipality().equals(thing.municipality())) {
      throw new InvalidInput(List.of(fault("/municipality", "municipality-fixed")));
    }
    check(wanted);
    thing.replace(wanted);
    things.flush();
  }

  private void check(NewThing wanted) {
    List<Fault> faults = new ArrayList<>();
    Neighbourhood found = neighbourhoods.find(wanted.neighbourhoodCode());
    if (found == null || !found.municipality().equals(wanted.municipality())) {
      faults.add(fault("/neighbourhoodCode", "unknown-neighbourhood", wanted.neighbourhoodCode()));
    }
    if (wanted.lentUntil() != null && wanted.lentUntil().isBefore(wanted.lentFrom())) {
      faults.add(fault("/lentUntil", "period-reversed"));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
