// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadestep;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what a step is and what came of it. */
@ApplicationScoped
public class StepTexts implements SealedTable {
  private static final String KIND = "tailor-made-step";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  StepTexts(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  TailorMadeStepView show(TailorMadeStep step) {
    return step.view(of(step));
  }

  void keep(TailorMadeStep step, String told) {
    step.seal(sealer.seal(place(step), new StepWords(told, null)));
  }

  void keepWhatCame(TailorMadeStep step, String came) {
    step.seal(sealer.seal(place(step), new StepWords(of(step).step(), came)));
  }

  private StepWords of(TailorMadeStep step) {
    return sealer.open(place(step), step.sealed(), StepWords.class);
  }

  private SealedPlace place(TailorMadeStep step) {
    DataSubject client = ClientIdentities.subject(step.client());
    access.tells("case", step.caseId(), client, step.municipality());
    return new SealedPlace(KIND, step.id(), client);
  }

  @Override
  public String table() {
    return "tailor_made_step";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
