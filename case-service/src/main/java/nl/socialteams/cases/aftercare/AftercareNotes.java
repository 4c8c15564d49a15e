// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.aftercare;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.knowntime.Today;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what was said of aftercare. */
@ApplicationScoped
public class AftercareNotes implements SealedTable {
  private static final String KIND = "aftercare";

  private final Sealer sealer;
  private final AccessRecorder access;
  private final Today today;

  @Inject
  AftercareNotes(Sealer sealer, AccessRecorder access, Today today) {
    this.sealer = sealer;
    this.access = access;
    this.today = today;
  }

  AftercareView show(Aftercare aftercare) {
    return aftercare.view(of(aftercare), today.date());
  }

  AftercareWords of(Aftercare aftercare) {
    return sealer.open(place(aftercare), aftercare.sealed(), AftercareWords.class);
  }

  byte[] seal(Aftercare aftercare, AftercareWords words) {
    return sealer.seal(place(aftercare), words);
  }

  private SealedPlace place(Aftercare aftercare) {
    DataSubject client = ClientIdentities.subject(aftercare.client());
    access.tells("case", aftercare.caseId(), client, aftercare.municipality());
    return new SealedPlace(KIND, aftercare.id(), client);
  }

  @Override
  public String table() {
    return "aftercare";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
