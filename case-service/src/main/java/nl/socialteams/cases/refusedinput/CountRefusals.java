// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.refusedinput;

import java.util.Set;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.RefusedRequest;

/**
 * Counts what is refused for what was sent, for each municipality that the token of its sender
 * names. What somebody may not do, or what came too late, says nothing of the data.
 */
@ApplicationScoped
class CountRefusals {
  private static final Set<Integer> OF_THE_INPUT = Set.of(400, 409, 422);

  private final Caller caller;
  private final Today today;
  private final WaitingCounts counts;

  @Inject
  CountRefusals(Caller caller, Today today, WaitingCounts counts) {
    this.caller = caller;
    this.today = today;
    this.counts = counts;
  }

  void refused(@Observes RefusedRequest refused) {
    if (!OF_THE_INPUT.contains(refused.status()) || caller.client() == null) {
      return;
    }
    if (refused.faults().isEmpty()) {
      count(RefusedField.WHOLE, refused.code());
    }
    for (Fault fault : refused.faults()) {
      count(RefusedField.of(fault), fault.code());
    }
  }

  private void count(String field, String code) {
    for (String municipality : caller.municipalities()) {
      counts.add(new RefusedInput(municipality, caller.client(), today.date(), field, code));
    }
  }
}
