// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import nl.socialteams.accesslog.AccessRecorder;
import nl.socialteams.cases.client.ClientIdentities;
import nl.socialteams.sealing.DataSubject;
import nl.socialteams.sealing.SealedPlace;
import nl.socialteams.sealing.SealedTable;
import nl.socialteams.sealing.Sealer;

/** The one place where it is opened what a tailor-made plan tells in words. */
@ApplicationScoped
public class TailorMadeTexts implements SealedTable {
  private static final String KIND = "tailor-made-plan";

  private final Sealer sealer;
  private final AccessRecorder access;

  @Inject
  TailorMadeTexts(Sealer sealer, AccessRecorder access) {
    this.sealer = sealer;
    this.access = access;
  }

  TailorMadePlanView show(TailorMadePlan plan) {
    return plan.view(of(plan));
  }

  TailorMadeWords of(TailorMadePlan plan) {
    return sealer.open(place(plan), plan.sealed(), TailorMadeWords.class);
  }

  void keep(TailorMadePlan plan, TailorMadeWords words) {
    plan.seal(sealer.seal(place(plan), words));
  }

  private SealedPlace place(TailorMadePlan plan) {
    DataSubject client = ClientIdentities.subject(plan.client());
    access.tells("case", plan.caseId(), client, plan.municipality());
    return new SealedPlace(KIND, plan.id(), client);
  }

  @Override
  public String table() {
    return "tailor_made_plan";
  }

  @Override
  public String kind() {
    return KIND;
  }
}
