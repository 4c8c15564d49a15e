// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.math.BigDecimal;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.CaseOutbox;
import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.SupportState;
import nl.socialteams.contracts.cases.SupportsState;
import nl.socialteams.contracts.cases.UnitCost;

/** Tells other services of all support of a case. */
@ApplicationScoped
class SupportEvents {
  private final CaseOutbox outbox;
  private final SupportRepository supports;

  @Inject
  SupportEvents(CaseOutbox outbox, SupportRepository supports) {
    this.outbox = outbox;
    this.supports = supports;
  }

  void changed(CaseFile caseFile) {
    List<Support> ever = supports.everKnown(caseFile.id());
    // rows are only added, and each is superseded once at most: both numbers only grow
    long version = ever.size() + ever.stream().filter(s -> s.time().knownUntil() != null).count();
    outbox.publish(
        CaseEvents.SUPPORTS_CHANGED,
        caseFile.id().toString(),
        new SupportsState(
            caseFile.id(),
            caseFile.household(),
            caseFile.municipality(),
            caseFile.team(),
            version,
            ever.stream().map(SupportEvents::state).toList()));
  }

  private static SupportState state(Support support) {
    return new SupportState(
        support.support(),
        support.arrangement().name(),
        support.lifeDomain(),
        support.lifeDomainVersion(),
        support.ring(),
        support.kind(),
        support.provider(),
        support.law(),
        support.time().validFrom(),
        support.time().validUntil(),
        cost(support.unitCost()),
        support.time().knownFrom(),
        support.time().knownUntil(),
        support.time().asserted());
  }

  private static UnitCost cost(SupportCost told) {
    return told == null
        ? null
        : new UnitCost(new BigDecimal(told.amount()), told.unit().name(), told.unitsPerMonth());
  }
}
