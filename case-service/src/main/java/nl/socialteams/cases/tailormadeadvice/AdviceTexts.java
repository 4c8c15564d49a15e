// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what was advised. */
@ApplicationScoped
public class AdviceTexts implements SealedTable {
  private static final String KIND = "tailor-made-consultation";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  AdviceTexts(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  TailorMadeConsultationView show(TailorMadeConsultation held) {
    return held.view(sealer.open(place(held), held.sealed(), AdviceWords.class));
  }

  void keep(TailorMadeConsultation held, String advice) {
    held.seal(sealer.seal(place(held), new AdviceWords(advice)));
  }

  private SealedPlace place(TailorMadeConsultation held) {
    DataSubject client = ClientIdentities.subject(held.client());
    access.tells("case", held.caseId(), client, held.municipality());
    return new SealedPlace(KIND, held.id(), client);
  }

  @Override
  public String table() {
    return "tailor_made_consultation";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
