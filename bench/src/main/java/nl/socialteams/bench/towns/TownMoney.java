// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.bench.towns;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

import nl.socialteams.contracts.area.AgreedHours;
import nl.socialteams.contracts.area.AreaEvents;
import nl.socialteams.contracts.area.DeploymentAgreementState;
import nl.socialteams.contracts.area.ReportedHours;
import nl.socialteams.contracts.budget.BudgetEvents;
import nl.socialteams.contracts.budget.BudgetState;
import nl.socialteams.contracts.budget.ProgrammeCostState;
import nl.socialteams.contracts.budget.SubsidyState;

/** What a town pays year by year: its working budget, subsidies, programmes, hours of others. */
final class TownMoney {
  private static final BigDecimal MUCH = new BigDecimal("2500000.00");
  private static final BigDecimal SOME = new BigDecimal("120000.00");

  private final Town town;
  private final UUID organisation;
  private final Chance chance;

  private TownMoney(Town town, UUID organisation) {
    this.town = town;
    this.organisation = organisation;
    this.chance = new Chance(town.seed() + 2);
  }

  static List<Told<?>> of(Town town, UUID organisation) {
    TownMoney money = new TownMoney(town, organisation);
    List<Told<?>> all = new ArrayList<>();
    for (int year = Town.FIRST.getYear(); year < Town.END.getYear(); year++) {
      LocalDate first = LocalDate.of(year, 1, 1);
      all.add(money.budget(first));
      all.add(money.subsidy(first));
      all.add(money.programme(first));
      all.add(money.hours(first));
    }
    return all;
  }

  /** Of the year of that day; the same for the same day. */
  static UUID budgetOf(Town town, LocalDate day) {
    return new Chance(town.seed() + day.getYear()).idOf(LocalDate.of(day.getYear(), 1, 1));
  }

  private Told<BudgetState> budget(LocalDate first) {
    UUID id = budgetOf(town, first);
    BudgetState state =
        new BudgetState(
            id,
            town.municipality(),
            first.getYear(),
            1,
            "Wmo",
            MUCH,
            MUCH,
            BigDecimal.ZERO,
            BigDecimal.ZERO,
            null,
            null,
            null,
            null,
            null);
    return new Told<>(Told.BUDGET, BudgetEvents.BUDGET_CHANGED, id, state, chance.during(first));
  }

  private Told<SubsidyState> subsidy(LocalDate first) {
    Instant known = chance.during(first);
    SubsidyState state =
        new SubsidyState(
            chance.idOf(first),
            town.municipality(),
            1,
            organisation,
            "SUBSIDY",
            "Welzijn",
            SOME,
            first.getYear(),
            first.getYear(),
            List.of(),
            "Begroting",
            null,
            known,
            null,
            false);
    return new Told<>(Told.BUDGET, BudgetEvents.SUBSIDY_CHANGED, state.subsidyId(), state, known);
  }

  private Told<ProgrammeCostState> programme(LocalDate first) {
    Instant known = chance.during(first);
    ProgrammeCostState state =
        new ProgrammeCostState(
            chance.idOf(first),
            town.municipality(),
            1,
            "Coachen",
            first.getYear(),
            SOME,
            "Begroting",
            null,
            known,
            null,
            false);
    return new Told<>(
        Told.BUDGET, BudgetEvents.PROGRAMME_COST_CHANGED, state.lineId(), state, known);
  }

  private Told<DeploymentAgreementState> hours(LocalDate first) {
    Instant known = chance.during(first);
    DeploymentAgreementState state =
        new DeploymentAgreementState(
            chance.idOf(first),
            town.municipality(),
            1,
            organisation,
            first.getYear(),
            List.of(
                new AgreedHours(
                    new BigDecimal("1200"),
                    town.neighbourhoods().subList(0, 1),
                    List.of(),
                    known,
                    null,
                    false)),
            List.of(
                new ReportedHours(
                    chance.idOf(first),
                    1,
                    6,
                    new BigDecimal("480.5"),
                    chance.of(town.lists().codes("ACTIVITY_KIND")),
                    null,
                    known,
                    null,
                    false)));
    return new Told<>(
        Told.AREAS, AreaEvents.DEPLOYMENT_AGREEMENT_CHANGED, state.agreementId(), state, known);
  }
}
