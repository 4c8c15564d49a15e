// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import nl.socialteams.contracts.cases.CaseEvents;
import nl.socialteams.contracts.cases.OutsideRegistration;

/** All that is told of one registration, by how often it happens to a hundred cases. */
final class CaseMade {
  private static final int MEASURED = 60;
  private static final int SUPPORTED = 60;
  private static final int PLANNED = 60;
  private static final int EVALUATED = 25;
  private static final int REFERRED = 15;
  private static final int SPENT_ON = 10;
  private static final int OUTSIDE = 2;

  private CaseMade() {}

  static List<Told<?>> of(Town town, int number) {
    Life life = Life.of(town, number);
    List<Told<?>> told = new ArrayList<>();
    told.add(RegistrationMade.of(life));
    if (life.chance().in(OUTSIDE)) {
      told.add(outside(life));
    }
    if (life.isCase()) {
      addCasework(life, told);
    }
    return told;
  }

  private static void addCasework(Life life, List<Told<?>> told) {
    Chance chance = life.chance();
    if (chance.in(MEASURED)) {
      told.add(ScoresMade.of(life));
    }
    if (chance.in(SUPPORTED)) {
      told.add(SupportsMade.of(life));
    }
    if (chance.in(PLANNED)) {
      told.add(PlanMade.of(life));
    }
    if (chance.in(EVALUATED)) {
      told.add(EvaluationMade.of(life));
    }
    if (chance.in(REFERRED)) {
      told.add(ReferralMade.of(life));
    }
    if (chance.in(SPENT_ON)) {
      told.addAll(MoneyMade.of(life));
    }
  }

  private static Told<OutsideRegistration> outside(Life life) {
    UUID id = life.chance().idOf(life.registered());
    OutsideRegistration state =
        new OutsideRegistration(
            id, life.town().municipality(), life.team(), life.registered().withDayOfMonth(1));
    return new Told<>(
        Told.CASES,
        CaseEvents.OUTSIDE_REGISTRATION_NOTED,
        id,
        state,
        life.chance().during(life.registered()));
  }
}
