// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodesInUse;
import nl.socialteams.areas.codelist.ListCodes;
import nl.socialteams.areas.municipality.VisibleMunicipality;
import nl.socialteams.areas.neighbourhood.OwnNeighbourhoods;
import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.NextStatus;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Plans an activity, links cases to it, cancels it. */
@ApplicationScoped
class PlanActivity {
  private final Caller caller;
  private final VisibleMunicipality visible;
  private final OwnNeighbourhoods neighbourhoods;
  private final CodesInUse codes;
  private final NextStatus nextStatus;
  private final ActivityRepository activities;
  private final ActivityEvents events;

  @Inject
  PlanActivity(
      Caller caller,
      VisibleMunicipality visible,
      OwnNeighbourhoods neighbourhoods,
      CodesInUse codes,
      NextStatus nextStatus,
      ActivityRepository activities,
      ActivityEvents events) {
    this.caller = caller;
    this.visible = visible;
    this.neighbourhoods = neighbourhoods;
    this.codes = codes;
    this.nextStatus = nextStatus;
    this.activities = activities;
    this.events = events;
  }

  CollectiveActivity plan(NewActivity wanted) {
    caller.requireActsFor(wanted.municipality());
    visible.municipality(wanted.municipality());
    check(wanted);
    Knowledge known =
        nextStatus.known("/plannedOn", wanted.plannedOn(), wanted.knownSince(), List.of());
    CollectiveActivity activity = new CollectiveActivity(wanted, known);
    activities.persistAndFlush(activity);
    events.changed(activity);
    return activity;
  }

  void cancel(CollectiveActivity activity, ActivityCancellation cancellation) {
    LocalDate on = cancellation.cancelledOn();
    activity.cancel(
        on, nextStatus.known("/cancelledOn", on, cancellation.knownSince(), activity.history()));
    activities.flush();
    events.changed(activity);
  }

  void link(CollectiveActivity activity, LinkedCases cases) {
    activity.link(cases.caseIds());
    activities.flush();
    events.changed(activity);
  }

  private void check(NewActivity wanted) {
    List<Fault> faults = new ArrayList<>();
    codes.requireCode(
        wanted.municipality(),
        ListCodes.EXCHANGE_KIND,
        wanted.kind(),
        wanted.plannedOn(),
        "/kind",
        faults);
    faults.addAll(
        neighbourhoods.faults(
            wanted.municipality(), "/neighbourhoodCodes", wanted.neighbourhoodCodes()));
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
