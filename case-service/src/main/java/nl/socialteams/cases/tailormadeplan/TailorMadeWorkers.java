// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.household.Director;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.teammembership.Workers;
import nl.socialteams.problem.Fault;

/**
 * Policy: the contact works in the case's team, or directs the household; the expert works in a
 * team of the municipality.
 */
@ApplicationScoped
class TailorMadeWorkers {
  private final Workers workers;
  private final Directors directors;

  @Inject
  TailorMadeWorkers(Workers workers, Directors directors) {
    this.workers = workers;
    this.directors = directors;
  }

  /**
   * @param named null for the caller
   * @param pointer where the worker stands in the body of the request
   * @return null where there is a fault
   */
  UUID contact(CaseFile caseFile, UUID named, LocalDate day, String pointer, List<Fault> faults) {
    UUID worker = worker(caseFile.municipality(), named);
    List<UUID> teams = teams(caseFile, worker, day, pointer, faults);
    boolean directs =
        directors.on(caseFile.household(), day).map(Director::worker).stream()
            .anyMatch(worker == null ? person -> false : worker::equals);
    if (!teams.isEmpty() && !teams.contains(caseFile.team()) && !directs) {
      faults.add(fault(pointer, "worker-not-in-team", caseFile.team()));
    }
    return worker;
  }

  /**
   * @param named null for the caller
   * @param pointer where the worker stands in the body of the request
   * @return null where there is a fault
   */
  UUID expert(CaseFile caseFile, UUID named, LocalDate day, String pointer, List<Fault> faults) {
    UUID worker = worker(caseFile.municipality(), named);
    teams(caseFile, worker, day, pointer, faults);
    return worker;
  }

  private UUID worker(String municipality, UUID named) {
    return named != null ? named : workers.calling(municipality).orElse(null);
  }

  private List<UUID> teams(
      CaseFile caseFile, UUID worker, LocalDate day, String pointer, List<Fault> faults) {
    List<UUID> teams =
        worker == null ? List.of() : workers.teamsOf(caseFile.municipality(), worker, day);
    if (teams.isEmpty()) {
      faults.add(fault(pointer, "unknown-worker", String.valueOf(worker)));
    }
    return teams;
  }

  private static Fault fault(String pointer, String code, Object... details) {
    return Fault.of(Fault.Place.BODY, pointer, code, details);
  }
}
