// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import java.util.List;
import java.util.stream.Stream;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.casefile.CaseLifecycle;
import nl.socialteams.cases.casefile.OpenedCase;
import nl.socialteams.cases.collectivequestion.CaseNeeds;
import nl.socialteams.cases.collectivequestion.CaseNeeds.Need;
import nl.socialteams.cases.household.Directed;
import nl.socialteams.cases.household.Directors;
import nl.socialteams.cases.registration.Registration;
import nl.socialteams.cases.teammapping.MappedTeams;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.cases.timeline.TimelineLine;

/** Opens the cases that registrations lead to, each with a director from the first day. */
@ApplicationScoped
class OpenCase {
  private final CaseLifecycle lifecycle;
  private final Directors directors;
  private final MappedTeams teams;
  private final CaseTimeline timeline;
  private final CaseNeeds needs;

  @Inject
  OpenCase(
      CaseLifecycle lifecycle,
      Directors directors,
      MappedTeams teams,
      CaseTimeline timeline,
      CaseNeeds needs) {
    this.lifecycle = lifecycle;
    this.directors = directors;
    this.teams = teams;
    this.timeline = timeline;
    this.needs = needs;
  }

  /** For each of the registrations that lead to one; the others are told of too. */
  void openFor(List<Asked> asked) {
    lifecycle.open(asked.stream().map(Asked::opened).toList());
    List<Asked> inFile = asked.stream().filter(one -> one.opened().hasFile()).toList();
    directors.direct(inFile.stream().map(OpenCase::directed).toList());
    timeline.tell(inFile.stream().map(this::line).toList());
    needs.arose(inFile.stream().flatMap(OpenCase::needs).toList());
  }

  private static Directed directed(Asked asked) {
    Registration registration = asked.opened().registration();
    return new Directed(registration.household(), registration.team(), registration.registeredOn());
  }

  private TimelineLine line(Asked asked) {
    CaseFile file = asked.opened().file();
    String team = String.valueOf(teams.nameOf(file.team()));
    return new TimelineLine(
        file.municipality(), file.id(), file.openedOn(), "registered", List.of(team));
  }

  private static Stream<Need> needs(Asked asked) {
    CaseFile file = asked.opened().file();
    return asked.lifeDomains().stream().map(domain -> Need.asked(file, domain));
  }

  /**
   * A registration that was made.
   *
   * @param lifeDomains that its question is about
   */
  record Asked(OpenedCase opened, List<String> lifeDomains) {}
}
