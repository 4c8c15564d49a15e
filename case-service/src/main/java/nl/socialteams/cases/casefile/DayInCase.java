// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.casefile;

import java.time.LocalDate;
import java.util.List;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.knowntime.Today;
import nl.socialteams.problem.Fault;

/** Policy: what is noted in a case happened while it ran, and not in the future. */
@ApplicationScoped
public class DayInCase {
  private final Today today;

  @Inject
  DayInCase(Today today) {
    this.today = today;
  }

  /**
   * @param pointer where the day stands in the body of the request
   */
  public void require(CaseFile caseFile, LocalDate day, String pointer, List<Fault> faults) {
    requirePast(day, pointer, faults);
    requireOpened(caseFile, day, pointer, faults);
    if (caseFile.closedOn() != null && day.isAfter(caseFile.closedOn())) {
      faults.add(fault(pointer, "after-case-closed", caseFile.closedOn()));
    }
  }

  public void requirePast(LocalDate day, String pointer, List<Fault> faults) {
    if (day.isAfter(today.date())) {
      faults.add(fault(pointer, "day-ahead"));
    }
  }

  public void requireOpened(CaseFile caseFile, LocalDate day, String pointer, List<Fault> faults) {
    if (day.isBefore(caseFile.openedOn())) {
      faults.add(fault(pointer, "before-case-opened", caseFile.openedOn()));
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
