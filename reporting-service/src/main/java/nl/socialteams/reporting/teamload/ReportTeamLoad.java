// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.teamload;

import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.socialteams.reporting.access.VisibleMunicipality;
import nl.socialteams.reporting.disclosure.NoteLiveQuestion;
import nl.socialteams.reporting.projection.ActiveProjection;
import nl.socialteams.reporting.projection.Freshness;
import nl.socialteams.reporting.projection.OfOneMoment;
import nl.socialteams.reporting.table.ServedAreas;
import nl.socialteams.reporting.wording.ReportWords;

/** Makes the report of load, all of it from one moment of one projection. */
@ApplicationScoped
class ReportTeamLoad {
  private static final URI DEFINITION = URI.create("https://socialteams.example/reports/team-load");
  private static final ZoneId AMSTERDAM = ZoneId.of("Europe/Amsterdam");

  private final ActiveProjection active;
  private final VisibleMunicipality visible;
  private final NoteLiveQuestion live;
  private final LoadFacts facts;
  private final TeamLoadRows rows;
  private final Freshness freshness;
  private final ReportWords words;
  private final Clock clock;

  @Inject
  ReportTeamLoad(
      ActiveProjection active,
      VisibleMunicipality visible,
      NoteLiveQuestion live,
      LoadFacts facts,
      TeamLoadRows rows,
      Freshness freshness,
      ReportWords words,
      Clock clock) {
    this.active = active;
    this.visible = visible;
    this.live = live;
    this.facts = facts;
    this.rows = rows;
    this.freshness = freshness;
    this.words = words;
    this.clock = clock;
  }

  @Transactional
  @OfOneMoment
  TeamLoadReport report(TeamLoadQuestion asked) {
    int projection = active.number();
    visible.require(projection, asked.municipality());
    live.note(asked.municipality(), "team-load", asked.toString());
    LocalDate areasOn = dayOfAreas(asked);
    ServedAreas served = new ServedAreas(facts.served(projection, asked, areasOn));
    CasesByTeam cases = cases(projection, asked, served);
    Integer listYear = facts.listYear(projection, asked);
    Map<String, Integer> inhabitants = facts.inhabitants(projection, asked, listYear);
    return new TeamLoadReport(
        asked.municipality(),
        asked.on(),
        asked.areas(),
        areasOn,
        asked.knownAt(),
        listYear,
        rows.of(
            facts.teams(projection, asked),
            cases,
            served,
            inhabitants,
            facts.available(projection, asked)),
        new TeamLoadCompleteness(
            cases.total(), cases.withoutTeam(), freshness.unreadableAggregates(projection)),
        words.of("teamload.population"),
        words.of("teamload.method." + asked.areas()),
        freshness.newestEvent(projection, asked.municipality()),
        DEFINITION);
  }

  private LocalDate dayOfAreas(TeamLoadQuestion asked) {
    return switch (asked.areas()) {
      case AS_THEY_WERE -> asked.on();
      case AS_THEY_ARE -> LocalDate.ofInstant(clock.instant(), AMSTERDAM);
    };
  }

  private CasesByTeam cases(int projection, TeamLoadQuestion asked, ServedAreas served) {
    var running = facts.running(projection, asked);
    return switch (asked.areas()) {
      case AS_THEY_WERE -> CasesByTeam.of(running, RunningCases::team);
      case AS_THEY_ARE ->
          CasesByTeam.of(running, found -> served.teamOf(found.neighbourhood(), found.part()));
    };
  }
}
