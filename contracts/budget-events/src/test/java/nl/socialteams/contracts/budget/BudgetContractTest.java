// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

import nl.socialteams.cloudevents.ContractTest;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.cloudevents.GoldenExample;

class BudgetContractTest extends ContractTest {

  private static final UUID BUDGET = UUID.fromString("ed3ab8f2-1556-46fa-95ea-9fd9c23110e0");
  private static final UUID TEAM = UUID.fromString("b74f5427-6666-4be3-9749-01400bccd356");

  @Override
  protected List<EventType<?>> types() {
    return BudgetEvents.all();
  }

  @Override
  protected List<String> topics() {
    return BudgetTopics.all();
  }

  @Override
  protected List<GoldenExample> examples() {
    return BudgetExamples.all();
  }

  @Override
  protected List<Published> published() {
    return List.of(
        new Published(budget(), BudgetExamples.BUDGET_2017),
        new Published(paid(), BudgetExamples.PAID_EXPENDITURE),
        new Published(collective(), BudgetExamples.COLLECTIVE_EXPENDITURE));
  }

  private static BudgetState budget() {
    return new BudgetState(
        BUDGET,
        "GM0935",
        2017,
        4,
        "Wmo-innovatiemiddelen",
        new BigDecimal("150000"),
        new BigDecimal("149375"),
        new BigDecimal("500"),
        new BigDecimal("125"));
  }

  private static ExpenditureState paid() {
    return new ExpenditureState(
        UUID.fromString("95c0dda8-1611-4cc8-9513-d0fd9e9be97c"),
        BUDGET,
        "GM0935",
        TEAM,
        3,
        new BigDecimal("125"),
        "HOUSEHOLD_GOODS",
        "HOUSING",
        "EVICTION",
        UUID.fromString("a6635b8b-fd35-4b75-920d-4c48727bd97b"),
        null,
        "SUPPLIER",
        "TODAY",
        "PAID",
        List.of(
            new StatusChange(
                "RESERVED",
                Instant.parse("2017-03-14T09:20:00Z"),
                Instant.parse("2017-03-14T09:20:00Z"),
                true),
            new StatusChange(
                "APPROVED",
                Instant.parse("2017-03-14T11:45:00Z"),
                Instant.parse("2017-03-14T11:45:00Z"),
                true),
            new StatusChange(
                "PAID",
                Instant.parse("2017-03-16T08:10:00Z"),
                Instant.parse("2017-03-16T08:10:00Z"),
                true)));
  }

  private static ExpenditureState collective() {
    return new ExpenditureState(
        UUID.fromString("efed4366-e1b6-4cf3-9437-3be15427970e"),
        BUDGET,
        "GM0935",
        TEAM,
        1,
        new BigDecimal("500"),
        "COURSE",
        "FINANCES",
        "DEBT",
        null,
        true,
        "ORGANISATION",
        "NORMAL",
        "RESERVED",
        List.of(
            new StatusChange(
                "RESERVED",
                Instant.parse("2017-03-21T15:00:00Z"),
                Instant.parse("2017-03-21T15:00:00Z"),
                true)));
  }
}
