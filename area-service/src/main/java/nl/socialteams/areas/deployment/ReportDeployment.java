// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.deployment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.areas.codelist.CodesInUse;
import nl.socialteams.areas.codelist.ListCodes;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Adds a report, or one that comes in the place of an earlier one. */
@ApplicationScoped
class ReportDeployment {
  private final CodesInUse codes;
  private final AgreementRepository agreements;
  private final ReportRepository reports;
  private final KnowledgeClock knowledge;
  private final AgreementEvents events;

  @Inject
  ReportDeployment(
      CodesInUse codes,
      AgreementRepository agreements,
      ReportRepository reports,
      KnowledgeClock knowledge,
      AgreementEvents events) {
    this.codes = codes;
    this.agreements = agreements;
    this.reports = reports;
    this.knowledge = knowledge;
    this.events = events;
  }

  Report report(Agreement agreement, NewReport wanted) {
    requireNoFaults(agreement, wanted);
    agreements.changed(agreement);
    Knowledge known = knowledge.known(wanted.knownSince());
    if (wanted.corrects() != null) {
      supersede(reports.of(agreement.id(), wanted.corrects()), known);
    }
    Report report = new Report(agreement, wanted, known);
    reports.persistAndFlush(report);
    events.changed(agreement);
    return report;
  }

  private void supersede(Report corrected, Knowledge known) {
    if (!corrected.counts()) {
      throw new ReportCorrected();
    }
    corrected.known().supersede(known);
    reports.flush();
  }

  private void requireNoFaults(Agreement agreement, NewReport wanted) {
    List<Fault> faults = new ArrayList<>();
    if (wanted.lastMonth() < wanted.firstMonth()) {
      faults.add(Fault.of(Fault.Place.BODY, "/lastMonth", "months-reversed"));
    }
    codes.requireCode(
        agreement.municipality(),
        ListCodes.ACTIVITY_KIND,
        wanted.activityKind(),
        LocalDate.of(agreement.year(), wanted.firstMonth(), 1),
        "/activityKind",
        faults);
    if (wanted.corrects() != null && reports.of(agreement.id(), wanted.corrects()) == null) {
      faults.add(Fault.of(Fault.Place.BODY, "/corrects", "unknown-report", wanted.corrects()));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
  }
}
