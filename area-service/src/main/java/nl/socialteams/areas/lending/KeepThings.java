// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodesInUse;
import nl.socialteams.areas.codelist.ListCodes;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.areas.neighbourhood.OwnNeighbourhoods;
import nl.socialteams.caller.Caller;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Records what can be borrowed, and replaces what was recorded. */
@ApplicationScoped
class KeepThings {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final OwnNeighbourhoods neighbourhoods;
  private final CodesInUse codes;
  private final ThingRepository things;

  @Inject
  KeepThings(
      Caller caller,
      VisibleMunicipality visible,
      OwnNeighbourhoods neighbourhoods,
      CodesInUse codes,
      ThingRepository things) {
    this.caller = caller;
    this.visible = visible;
    this.neighbourhoods = neighbourhoods;
    this.codes = codes;
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
    codes.requireCode(
        wanted.municipality(),
        ListCodes.LENDABLE_KIND,
        wanted.kind(),
        wanted.lentFrom(),
        "/kind",
        faults);
    neighbourhoods
        .fault(wanted.municipality(), "/neighbourhoodCode", wanted.neighbourhoodCode())
        .ifPresent(faults::add);
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
