// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what was answered to a simple question. */
@ApplicationScoped
public class TriageAnswers implements SealedTable {
  private static final String KIND = "triage";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  TriageAnswers(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  TriageView show(Triage triage) {
    SealedPlace place = place(triage);
    return triage.view(
        triage.sealed() == null
            ? null
            : sealer.open(place, triage.sealed(), TriageAnswer.class).answer());
  }

  byte[] seal(Triage triage, String answer) {
    SealedPlace place = place(triage);
    return answer == null ? null : sealer.seal(place, new TriageAnswer(answer));
  }

  private SealedPlace place(Triage triage) {
    DataSubject client = ClientIdentities.subject(triage.client());
    access.tells("case", triage.caseId(), client, triage.municipality());
    return new SealedPlace(KIND, triage.id(), client);
  }

  @Override
  public String table() {
    return "triage";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
