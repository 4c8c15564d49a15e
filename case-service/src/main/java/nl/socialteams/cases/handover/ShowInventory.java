// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.handover;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseReading;
import nl.socialteams.cases.household.DirectorView;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.support.Support;
import nl.socialteams.cases.support.SupportRepository;
import nl.socialteams.cases.support.SupportView;
import nl.socialteams.knowntime.Today;

/** Puts the lines of an inventory together; each kind of thing is read once for a page. */
@ApplicationScoped
class ShowInventory {
  private final EntityManager entities;
  private final Today today;
  private final Directors directors;
  private final SupportRepository supports;
  private final CaseReading reading;

  @Inject
  ShowInventory(
      EntityManager entities,
      Today today,
      Directors directors,
      SupportRepository supports,
      CaseReading reading) {
    this.entities = entities;
    this.today = today;
    this.directors = directors;
    this.supports = supports;
    this.reading = reading;
  }

  /**
   * @param from null for today
   */
  List<InventoryLine> lines(List<CaseFile> cases, LocalDate from) {
    if (cases.isEmpty()) {
      return List.of();
    }
    LocalDate day = today.unless(from);
    List<UUID> ids = cases.stream().map(CaseFile::id).toList();
    Map<UUID, InventoryDetails> details = InventoryDetails.of(entities, ids, day);
    Map<UUID, List<SupportView>> running =
        supports.runningOn(ids, day).stream()
            .collect(
                Collectors.groupingBy(
                    Support::caseId, Collectors.mapping(SupportView::of, Collectors.toList())));
    return cases.stream()
        .map(
            caseFile ->
                line(
                    caseFile,
                    details.get(caseFile.id()),
                    running.getOrDefault(caseFile.id(), List.of())))
        .toList();
  }

  private InventoryLine line(
      CaseFile caseFile, InventoryDetails details, List<SupportView> running) {
    reading.tells(caseFile);
    return new InventoryLine(
        caseFile.id(),
        caseFile.household(),
        caseFile.team(),
        details.neighbourhood(),
        caseFile.phase(),
        caseFile.openedOn(),
        directors.on(caseFile.household(), today.date()).map(DirectorView::of).orElse(null),
        details.discipline(),
        details.volunteer(),
        details.plan(),
        details.lifeDomains(),
        details.volunteerDomains(),
        running,
        details.proposal());
  }
}
