// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.mandate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.caller.Caller;
import nl.socialteams.knowntime.KnowledgeClock;

/** Records what a role may decide. */
@ApplicationScoped
class RecordMandate {
  private final Caller caller;
  private final KnowledgeClock knowledge;
  private final MandateRepository mandates;

  @Inject
  RecordMandate(Caller caller, KnowledgeClock knowledge, MandateRepository mandates) {
    this.caller = caller;
    this.knowledge = knowledge;
    this.mandates = mandates;
  }

  Mandate record(NewMandate wanted) {
    wanted.requireOrder();
    caller.requireActsFor(wanted.municipality());
    Mandate mandate = new Mandate(wanted, knowledge.known(wanted.knownSince()));
    mandates.persistAndFlush(mandate);
    return mandate;
  }
}
