// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.budget;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
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
        new Published(collective(), BudgetExamples.COLLECTIVE_EXPENDITURE),
        new Published(workKept(), BudgetExamples.RETURN_OF_WORK_KEPT),
        new Published(tools(), BudgetExamples.COMPARISON_OF_TOOLS),
        new Published(trajekt(), BudgetExamples.SUBSIDY_OF_TRAJEKT),
        new Published(programme(), BudgetExamples.PROGRAMME_COST_2014));
  }

  private static BudgetState budget() {
    return new BudgetState(
        BUDGET,
        "GM0935",
        2017,
        4,
        "Wmo-innovatiemiddelen",
        new BigDecimal("150000"),
        new BigDecimal("14375"),
        new BigDecimal("135500"),
        new BigDecimal("125"),
        null,
        null,
        null,
        List.of(
            new WarningState(
                75,
                Instant.parse("2017-03-20T15:00:00Z"),
                Instant.parse("2017-03-20T15:00:00Z"),
                true),
            new WarningState(
                90,
                Instant.parse("2017-03-21T15:00:00Z"),
                Instant.parse("2017-03-21T15:00:00Z"),
                true)),
        List.of(
            new CeilingState(
                UUID.fromString("0fdc8f0e-8e50-4f8a-a6a6-29d7bb04c3b1"),
                "TEAM",
                TEAM,
                new BigDecimal("25000"),
                LocalDate.parse("2017-01-01"),
                null,
                Instant.parse("2017-02-23T11:00:00Z"),
                true)));
  }

  private static ExpenditureState paid() {
    return new ExpenditureState(
        UUID.fromString("95c0dda8-1611-4cc8-9513-d0fd9e9be97c"),
        BUDGET,
        "GM0935",
        TEAM,
        4,
        new BigDecimal("125"),
        "HOUSEHOLD_GOODS",
        "HOUSING",
        "EVICTION",
        UUID.fromString("a6635b8b-fd35-4b75-920d-4c48727bd97b"),
        null,
        "SUPPLIER",
        "TODAY",
        "SETTLED",
        List.of(
            status("REQUESTED", "2017-03-14T09:20:00Z", null),
            status("RESERVED", "2017-03-14T09:20:00Z", null),
            status("APPROVED", "2017-03-14T11:45:00Z", null),
            status("PAID", "2017-03-16T08:10:00Z", "125"),
            status("SETTLED", "2017-03-20T08:00:00Z", "119.95")),
        UUID.fromString("5f0f3a3c-8f0e-4a0c-9a57-5f3f1f3c2a11"),
        null,
        new BigDecimal("119.95"),
        "BUDGET_HOLDER",
        false,
        Instant.parse("2017-03-14T09:20:00Z"),
        Instant.parse("2017-03-14T11:45:00Z"));
  }

  private static StatusChange status(String status, String moment, String amount) {
    Instant on = Instant.parse(moment);
    return new StatusChange(status, on, on, true, amount == null ? null : new BigDecimal(amount));
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
            status("REQUESTED", "2017-03-21T15:00:00Z", null),
            status("RESERVED", "2017-03-21T15:00:00Z", null)),
        null,
        null,
        null,
        null,
        null,
        Instant.parse("2017-03-21T15:00:00Z"),
        null);
  }

  private static ReturnState workKept() {
    AmountRange value = range("16000", "16000", "16000");
    return new ReturnState(
        UUID.fromString("2f0c1e5a-6f0e-4b7e-8f3a-5d3f0f8a9b11"),
        "GM0935",
        1,
        UUID.fromString("95c0dda8-1611-4cc8-9513-d0fd9e9be97c"),
        TEAM,
        new AppliedNorm(
            "WORK_GAINED_OR_KEPT",
            1,
            "Werk gekregen of behouden",
            "UWV, in het besluit van 23 februari 2017",
            "PERSON",
            value,
            new ShareRange(new BigDecimal("0.25"), new BigDecimal("0.5"), BigDecimal.ONE),
            "Aanname van de gemeente"),
        BigDecimal.ONE,
        LocalDate.parse("2017-05-15"),
        range("4000", "8000", "16000"),
        null,
        Instant.parse("2017-06-01T08:00:00Z"),
        null,
        true);
  }

  private static AmountRange range(String low, String expected, String high) {
    return new AmountRange(new BigDecimal(low), new BigDecimal(expected), new BigDecimal(high));
  }

  private static SchemeComparisonState tools() {
    return new SchemeComparisonState(
        UUID.fromString("3a1d2c4b-0b5e-4a61-9d2f-7c8b9a0d1e21"),
        "GM0935",
        1,
        UUID.fromString("95c0dda8-1611-4cc8-9513-d0fd9e9be97c"),
        TEAM,
        new AppliedScheme(
            "SPECIAL_ASSISTANCE",
            1,
            "Bijzondere bijstand",
            "Besluit van 23 februari 2017: een paar weken",
            "SPECIAL_ASSISTANCE"),
        new BigDecimal("125"),
        new BigDecimal("100"),
        28,
        0,
        LocalDate.parse("2017-06-01"),
        Instant.parse("2017-06-01T08:05:00Z"),
        true);
  }

  private static SubsidyState trajekt() {
    return new SubsidyState(
        UUID.fromString("4b2e3d5c-1c6f-4b72-8e3a-8d9cab1e2f31"),
        "GM0935",
        1,
        UUID.fromString("7d1b0a63-6a52-4a2b-9a34-0a53a2b3c4d5"),
        "SUBSIDY",
        "Informatie en advies",
        new BigDecimal("544583"),
        2020,
        null,
        List.of(
            new PlannedReduction(2021, new BigDecimal("188000")),
            new PlannedReduction(2022, new BigDecimal("300000")),
            new PlannedReduction(2023, new BigDecimal("375000"))),
        "Antwoorden op raadsvragen",
        null,
        Instant.parse("2020-03-01T09:00:00Z"),
        null,
        true);
  }

  private static ProgrammeCostState programme() {
    return new ProgrammeCostState(
        UUID.fromString("5c3f4e6d-2d70-4c83-9f4b-9eadbc2f3041"),
        "GM0935",
        1,
        "Organisatie, ontwikkeling, coachen, communicatie en buurtservice",
        2014,
        new BigDecimal("116000"),
        "Evaluatie van de pilot, januari 2015",
        null,
        Instant.parse("2015-01-31T09:00:00Z"),
        null,
        true);
  }
}
