// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.danger;

import java.time.Clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what danger was seen and what was done. */
@ApplicationScoped
public class DangerTexts implements SealedTable {
  private static final String KIND = "danger-report";

  private final Clock clock;
  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  DangerTexts(Clock clock, Sealer sealer, AccessRecorder access) {
    this.clock = clock;
    this.sealer = sealer;
    this.access = access;
  }

  DangerReportView show(DangerReport report) {
    return report.view(of(report), clock.instant());
  }

  DangerWords of(DangerReport report) {
    return sealer.open(place(report), report.sealed(), DangerWords.class);
  }

  byte[] seal(DangerReport report, DangerWords words) {
    return sealer.seal(place(report), words);
  }

  private SealedPlace place(DangerReport report) {
    DataSubject client = ClientIdentities.subject(report.client());
    access.tells("case", report.caseId(), client, report.municipality());
    return new SealedPlace(KIND, report.id(), client);
  }

  @Override
  public String table() {
    return "danger_report";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
