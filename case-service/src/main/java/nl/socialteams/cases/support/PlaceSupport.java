// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.DayInCase;
import nl.socialteams.cases.codelist.KnownCodes;
import nl.socialteams.cases.codelist.ListCodes;
import nl.socialteams.cases.codelist.ListOnDay;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Places support by life domain and ring, and finds all that is wrong with it. */
@ApplicationScoped
class PlaceSupport {
  private final DayInCase days;
  private final KnownCodes codes;
  private final SupportRepository supports;

  @Inject
  PlaceSupport(DayInCase days, KnownCodes codes, SupportRepository supports) {
    this.days = days;
    this.codes = codes;
    this.supports = supports;
  }

  /**
   * @param at where each stands in the body, with its number in place of the {@code #}
   * @throws InvalidInput with every fault of all of them
   */
  List<PlacedSupport> place(CaseFile caseFile, List<NewSupport> told, String at) {
    List<Fault> faults = new ArrayList<>();
    List<PlacedSupport> placed = new ArrayList<>();
    Lists lists = new Lists(caseFile.municipality(), new HashMap<>());
    for (int number = 0; number < told.size(); number++) {
      String pointer = at.replace("#", String.valueOf(number));
      placed.add(place(caseFile, told.get(number), lists, pointer, faults));
    }
    if (!faults.isEmpty()) {
      throw new InvalidInput(faults);
    }
    return placed;
  }

  private PlacedSupport place(
      CaseFile caseFile, NewSupport told, Lists lists, String at, List<Fault> faults) {
    checkDays(caseFile, told, at, faults);
    LocalDate day = firstDayInCase(caseFile, told);
    ListOnDay domains = lists.on(ListCodes.LIFE_DOMAIN, day);
    domains.require(told.lifeDomain(), at + "/lifeDomain", faults);
    lists.on(ListCodes.TILT_RING, day).require(told.ring(), at + "/ring", faults);
    lists.on(ListCodes.SUPPORT_KIND, day).require(told.kind(), at + "/kind", faults);
    lists.on(ListCodes.LAW, day).require(told.law(), at + "/law", faults);
    if (told.providerId() != null
        && !supports.knowsOrganisation(caseFile.municipality(), told.providerId())) {
      faults.add(fault(at + "/providerId", "unknown-organisation", told.providerId()));
    }
    return new PlacedSupport(
        told.arrangement(),
        told.lifeDomain(),
        domains.number(),
        told.ring(),
        told.kind(),
        told.providerId(),
        told.law(),
        told.validFrom(),
        told.validUntil(),
        told.unitCost());
  }

  /** What was there before the team came is looked at with the lists of the team's first day. */
  private static LocalDate firstDayInCase(CaseFile caseFile, NewSupport told) {
    return told.validFrom().isBefore(caseFile.openedOn()) ? caseFile.openedOn() : told.validFrom();
  }

  private void checkDays(CaseFile caseFile, NewSupport told, String at, List<Fault> faults) {
    if (told.arrangement() == Arrangement.EXISTING) {
      days.requirePast(told.validFrom(), at + "/validFrom", faults);
    } else {
      days.requireOpened(caseFile, told.validFrom(), at + "/validFrom", faults);
    }
    if (told.validUntil() != null && !told.validUntil().isAfter(told.validFrom())) {
      faults.add(fault(at + "/validUntil", "ends-before-it-begins", told.validFrom()));
    }
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }

  /** Each list and day is looked up once. */
  private final class Lists {
    private final String municipality;
    private final Map<String, ListOnDay> found;

    Lists(String municipality, Map<String, ListOnDay> found) {
      this.municipality = municipality;
      this.found = found;
    }

    ListOnDay on(String list, LocalDate day) {
      return found.computeIfAbsent(list + day, name -> codes.on(municipality, list, day));
    }
  }
}
