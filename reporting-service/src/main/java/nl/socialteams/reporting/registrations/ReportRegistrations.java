// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

import java.net.URI;
import java.util.Map;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

import nl.socialteams.reporting.access.VisibleMunicipality;
import nl.socialteams.reporting.disclosure.NoteLiveQuestion;
import nl.socialteams.reporting.projection.ActiveProjection;
import nl.socialteams.reporting.projection.Freshness;
import nl.socialteams.reporting.projection.OfOneMoment;
import nl.socialteams.reporting.wording.ReportWords;

/** Makes the report of registrations, all of it from one moment of one projection. */
@ApplicationScoped
class ReportRegistrations {
  private static final URI DEFINITION =
      URI.create("https://socialteams.example/reports/registrations");

  private final ActiveProjection active;
  private final VisibleMunicipality visible;
  private final NoteLiveQuestion live;
  private final CountRegistrations count;
  private final RegistrationsRows rows;
  private final Freshness freshness;
  private final ReportWords words;

  @Inject
  ReportRegistrations(
      ActiveProjection active,
      VisibleMunicipality visible,
      NoteLiveQuestion live,
      CountRegistrations count,
      RegistrationsRows rows,
      Freshness freshness,
      ReportWords words) {
    this.active = active;
    this.visible = visible;
    this.live = live;
    this.count = count;
    this.rows = rows;
    this.freshness = freshness;
    this.words = words;
  }

  @Transactional
  @OfOneMoment
  RegistrationsReport report(RegistrationsQuestion asked) {
    int projection = active.number();
    visible.require(projection, asked.municipality());
    live.note(asked.municipality(), "registrations", asked.toString());
    Map<String, Counts> counted = count.byKey(projection, asked);
    Counts total = CountRegistrations.inTotal(asked, counted);
    Period period = asked.period();
    return new RegistrationsReport(
        asked.municipality(),
        period.from(),
        period.until(),
        asked.by(),
        asked.knownAt(),
        rows.of(projection, asked, counted),
        total.registrations(),
        total.cases(),
        total.personsWithoutCase(),
        total.outsideSystem(),
        total.cases(),
        total.outflow(),
        total.running(),
        period.length().toPlainString(),
        period.averagePerMonth(total.cases()).toPlainString(),
        new RegistrationsCompleteness(
            total.withoutTeam(), total.outsideSystem(), freshness.unreadableAggregates(projection)),
        words.of("registrations.population"),
        words.of("registrations.method"),
        freshness.newestEvent(projection, asked.municipality()),
        DEFINITION);
  }
}
