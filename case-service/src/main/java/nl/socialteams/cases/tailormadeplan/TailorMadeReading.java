// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.casefile.VisibleCase;
import nl.socialteams.cases.codelist.KnownCodes;
import nl.socialteams.cases.codelist.ListCodes;
import nl.socialteams.cases.codelist.ListOnDay;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Reads what is told of a new tailor-made plan, and finds every fault in it. */
@ApplicationScoped
class TailorMadeReading {
  private final DayInCase days;
  private final KnownCodes codes;
  private final VisibleCase visible;
  private final TailorMadeWorkers workers;

  @Inject
  TailorMadeReading(
      DayInCase days, KnownCodes codes, VisibleCase visible, TailorMadeWorkers workers) {
    this.days = days;
    this.codes = codes;
    this.visible = visible;
    this.workers = workers;
  }

  /**
   * @throws InvalidInput where the caller works in no such case
   */
  CaseFile caseOf(NewTailorMadePlan told) {
    Optional<CaseFile> named = visible.named(told.caseId());
    if (named.isEmpty()) {
      throw new InvalidInput(List.of(fault("/caseId", "unknown-case")));
    }
    return named.get();
  }

  Eligibility eligibility(CaseFile caseFile, NewTailorMadePlan told, List<Fault> faults) {
    days.require(caseFile, told.startedOn(), "/startedOn", faults);
    requireLater(told.nextReviewOn(), told.startedOn(), faults);
    ListOnDay domains = codes.on(caseFile.municipality(), ListCodes.LIFE_DOMAIN, told.startedOn());
    Set<String> named = new LinkedHashSet<>();
    for (int at = 0; at < told.lifeDomains().size(); at++) {
      String domain = told.lifeDomains().get(at);
      domains.require(domain, "/lifeDomains/" + at, faults);
      if (!named.add(domain)) {
        faults.add(fault("/lifeDomains/" + at, "named-twice", domain));
      }
    }
    for (int at = 0; at < told.triedSolutions().size(); at++) {
      String domain = told.triedSolutions().get(at).lifeDomain();
      domains.require(domain, "/triedSolutions/" + at + "/lifeDomain", faults);
    }
    return new Eligibility(
        told.startedOn(),
        List.copyOf(named),
        domains.number(),
        told.triedSolutions().size(),
        told.nextReviewOn());
  }

  /**
   * @throws InvalidInput with all faults
   * @throws ContactIsExpert where they are the same person
   */
  TailorMadePeople people(CaseFile caseFile, NewTailorMadePlan told, List<Fault> faults) {
    UUID contact =
        workers.contact(
            caseFile, told.contactWorkerId(), told.startedOn(), "/contactWorkerId", faults);
    UUID expert =
        told.expertWorkerId() == null
            ? null
            : workers.expert(
                caseFile, told.expertWorkerId(), told.startedOn(), "/expertWorkerId", faults);
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return new TailorMadePeople(contact, expert);
  }

  static void requireLater(LocalDate next, LocalDate before, List<Fault> faults) {
    if (!next.isAfter(before)) {
      faults.add(fault("/nextReviewOn", "ends-before-it-begins", before));
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
