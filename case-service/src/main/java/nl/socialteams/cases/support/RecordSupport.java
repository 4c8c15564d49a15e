// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.util.List;
import java.util.stream.IntStream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseFileRepository;
import nl.socialteams.cases.collectivequestion.CaseNeeds;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Knowledge;
import nl.socialteams.knowntime.KnowledgeClock;
import nl.socialteams.problem.Fault;
import nl.socialteams.problem.InvalidInput;

/** Notes support, its end, or what was wrong with it. */
@ApplicationScoped
class RecordSupport {
  private final KnowledgeClock knowledge;
  private final PlaceSupport placeSupport;
  private final CaseFileRepository cases;
  private final SupportRepository supports;
  private final CaseTimeline timeline;
  private final SupportEvents events;
  private final CaseNeeds needs;

  @Inject
  RecordSupport(
      KnowledgeClock knowledge,
      PlaceSupport placeSupport,
      CaseFileRepository cases,
      SupportRepository supports,
      CaseTimeline timeline,
      SupportEvents events,
      CaseNeeds needs) {
    this.knowledge = knowledge;
    this.placeSupport = placeSupport;
    this.cases = cases;
    this.supports = supports;
    this.timeline = timeline;
    this.events = events;
    this.needs = needs;
  }

  Support record(CaseFile caseFile, NewSupport told) {
    PlacedSupport placed = placeSupport.place(caseFile, List.of(told), "").getFirst();
    Knowledge known = knowledge.known(told.knownSince());
    cases.hold(caseFile);
    Support support = add(caseFile, placed, known);
    events.changed(caseFile);
    return support;
  }

  List<Support> record(CaseFile caseFile, SupportInventory inventory) {
    List<NewSupport> told = inventory.supports();
    List<PlacedSupport> placed = placeSupport.place(caseFile, told, "/supports/#");
    List<Knowledge> known =
        told.stream().map(support -> knowledge.known(support.knownSince())).toList();
    cases.hold(caseFile);
    List<Support> added =
        IntStream.range(0, told.size())
            .mapToObj(number -> add(caseFile, placed.get(number), known.get(number)))
            .toList();
    events.changed(caseFile);
    return added;
  }

  Support correct(CaseFile caseFile, Support wrong, NewSupport told) {
    PlacedSupport placed = placeSupport.place(caseFile, List.of(told), "").getFirst();
    return replace(
        caseFile, wrong, placed, knowledge.known(told.knownSince()), "support-corrected");
  }

  Support end(CaseFile caseFile, Support running, SupportEnding ending) {
    if (!ending.validUntil().isAfter(running.time().validFrom())) {
      throw new InvalidInput(
          List.of(
              Fault.of(
                  Fault.Place.BODY,
                  "/validUntil",
                  "ends-before-it-begins",
                  running.time().validFrom())));
    }
    PlacedSupport ended = running.until(ending.validUntil());
    return replace(caseFile, running, ended, knowledge.known(ending.knownSince()), "support-ended");
  }

  private Support add(CaseFile caseFile, PlacedSupport placed, Knowledge known) {
    Support support = Support.of(caseFile, placed, known);
    supports.persistAndFlush(support);
    boolean isNew = placed.arrangement() == Arrangement.NEW;
    if (isNew) {
      needs.arose(caseFile, placed.lifeDomain(), placed.validFrom());
    }
    String happening = isNew ? "support-added" : "support-found";
    timeline.tell(caseFile, placed.validFrom(), happening, placed.kind(), placed.lifeDomain());
    return support;
  }

  private Support replace(
      CaseFile caseFile, Support wrong, PlacedSupport right, Knowledge known, String happening) {
    cases.hold(caseFile);
    Support state = wrong.correct(caseFile, right, known);
    supports.flush();
    supports.persistAndFlush(state);
    events.changed(caseFile);
    timeline.tell(caseFile, right.validFrom(), happening, right.kind(), right.lifeDomain());
    return state;
  }
}
