// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.AreaOutbox;
import nl.socialteams.contracts.area.AgreedHours;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.DeploymentAgreementState;
import nl.socialteams.contracts.area.ReportedHours;

/** Tells other services what was agreed and what was reported, with all that was ever known. */
@ApplicationScoped
class AgreementEvents {
  private final AgreementTermRepository terms;
  private final ReportRepository reports;
  private final AreaOutbox outbox;

  @Inject
  AgreementEvents(AgreementTermRepository terms, ReportRepository reports, AreaOutbox outbox) {
    this.terms = terms;
    this.reports = reports;
    this.outbox = outbox;
  }

  void changed(Agreement agreement) {
    outbox.publish(
        AreaEvents.DEPLOYMENT_AGREEMENT_CHANGED,
        agreement.id().toString(),
        new DeploymentAgreementState(
            agreement.id(),
            agreement.municipality(),
            agreement.version(),
            agreement.organisation(),
            agreement.year(),
            terms.history(agreement.id()).stream().map(AgreementEvents::told).toList(),
            reports.history(agreement.id()).stream().map(AgreementEvents::told).toList()));
  }

  private static AgreedHours told(AgreementTerm term) {
    return new AgreedHours(
        Hours.plain(term.hours()),
        term.cluster().neighbourhoods(),
        term.cluster().teams(),
        term.known().from(),
        term.known().until(),
        term.known().asserted());
  }

  private static ReportedHours told(Report report) {
    return new ReportedHours(
        report.id(),
        report.firstMonth(),
        report.lastMonth(),
        Hours.plain(report.hours()),
        report.activityKind(),
        report.corrects(),
        report.known().from(),
        report.known().until(),
        report.known().asserted());
  }
}
