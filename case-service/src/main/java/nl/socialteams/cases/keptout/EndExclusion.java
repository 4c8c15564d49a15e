// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.time.Clock;
import java.time.temporal.ChronoUnit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.cases.casefile.CaseFile;
import nl.socialteams.cases.timeline.CaseTimeline;
import nl.socialteams.knowntime.Today;

/** Ends that somebody is kept out of a file. */
@ApplicationScoped
class EndExclusion {
  private final Clock clock;
  private final Today today;
  private final KeptOutRepository keptOut;
  private final ExclusionReasons reasons;
  private final CaseTimeline timeline;

  @Inject
  EndExclusion(
      Clock clock,
      Today today,
      KeptOutRepository keptOut,
      ExclusionReasons reasons,
      CaseTimeline timeline) {
    this.clock = clock;
    this.today = today;
    this.keptOut = keptOut;
    this.reasons = reasons;
    this.timeline = timeline;
  }

  /**
   * @throws ExclusionEnded where it has ended already
   */
  void end(CaseFile caseFile, KeptOut exclusion, ExclusionEnding ending) {
    exclusion.end(clock.instant().truncatedTo(ChronoUnit.MICROS), ending.reason(), reasons);
    keptOut.flush();
    timeline.tell(caseFile, today.date(), "exclusion-ended");
  }
}
