// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import nl.socialteams.cloudevents.ContractTest;
import nl.socialteams.cloudevents.EventType;
import nl.socialteams.cloudevents.GoldenExample;

class AreaContractTest extends ContractTest {

  private static final UUID CABERG_MALPERTUIS =
      UUID.fromString("be75f337-cdf2-4593-997c-da6940a35e00");
  private static final UUID MALBERG_MALPERTUIS =
      UUID.fromString("b74f5427-6666-4be3-9749-01400bccd356");
  private static final UUID CABERG_BOSSCHERVELD =
      UUID.fromString("c08a0a77-cefe-4a5c-94b2-bfa4422a446e");
  private static final UUID DAALHOF = UUID.fromString("63143e4a-222f-47d1-991c-025dd2d04d7d");
  private static final UUID PILOT = UUID.fromString("51b27ce9-58ea-49f4-9caf-3f0d2ab582f0");
  private static final UUID HAZENDANS = UUID.fromString("51d745a4-4f98-445b-9d4f-ec79e60a6f66");

  @Override
  protected List<EventType<?>> types() {
    return AreaEvents.all();
  }

  @Override
  protected List<String> topics() {
    return AreaTopics.all();
  }

  @Override
  protected List<GoldenExample> examples() {
    return AreaExamples.all();
  }

  @Override
  protected List<Published> published() {
    return List.of(
        new Published(maastricht(), AreaExamples.MAASTRICHT),
        new Published(caberg(), AreaExamples.CABERG),
        new Published(dousbergHazendans(), AreaExamples.DOUSBERG_HAZENDANS),
        new Published(splitOff(), AreaExamples.NEIGHBOURHOOD_SPLIT_OFF),
        new Published(endedTeam(), AreaExamples.TEAM_CABERG_MALPERTUIS),
        new Published(splitTeam(), AreaExamples.TEAM_MALBERG_MALPERTUIS),
        new Published(decisionOf2017(), AreaExamples.DECISION_OF_2017),
        new Published(lifeDomains(), AreaExamples.CODE_LIST_LIFE_DOMAINS),
        new Published(ComposedTeams.trajekt(), AreaExamples.ORGANISATION_TRAJEKT),
        new Published(ComposedTeams.membership(), AreaExamples.MEMBERSHIP_IN_THE_PILOT),
        new Published(ComposedTeams.deployment(), AreaExamples.DEPLOYMENT_OF_TRAJEKT),
        new Published(ExchangeStates.matchedRequest(), AreaExamples.REQUEST_MATCHED),
        new Published(ExchangeStates.openOffer(), AreaExamples.OFFER_OPEN),
        new Published(ExchangeStates.plannedActivity(), AreaExamples.ACTIVITY_PLANNED),
        new Published(ExchangeStates.returnedLoan(), AreaExamples.LOAN_RETURNED));
  }

  private static MunicipalityState maastricht() {
    return new MunicipalityState("GM0935", 1, "Maastricht");
  }

  private static NeighbourhoodState caberg() {
    return new NeighbourhoodState(
        "BU09350205",
        "GM0935",
        3,
        List.of(
            new NeighbourhoodYear(2014, "Caberg", "WK093502", "Wijk 02 Buitenwijk West", null),
            new NeighbourhoodYear(2017, "Caberg", "WK093502", "Wijk 02 Buitenwijk West", null)),
        List.of(),
        List.of(
            new AreaAssignment(
                UUID.fromString("0341bdd5-0c2c-4fd9-97ea-bff73f5e06c6"),
                CABERG_MALPERTUIS,
                null,
                PILOT,
                LocalDate.parse("2013-01-01"),
                null,
                Instant.parse("2013-01-01T08:00:00Z"),
                Instant.parse("2017-02-23T09:00:00Z"),
                true),
            new AreaAssignment(
                UUID.fromString("3b93bb1e-588f-4d74-92f2-e82626e2c44e"),
                CABERG_MALPERTUIS,
                null,
                PILOT,
                LocalDate.parse("2013-01-01"),
                LocalDate.parse("2017-02-23"),
                Instant.parse("2017-02-23T09:00:00Z"),
                null,
                true),
            new AreaAssignment(
                UUID.fromString("2e230572-8d9e-40d3-9001-6ba693424fe4"),
                CABERG_BOSSCHERVELD,
                null,
                UUID.fromString("500b5511-a295-4fd4-9c4b-d7a1cdae872d"),
                LocalDate.parse("2017-02-23"),
                null,
                Instant.parse("2017-02-23T09:00:00Z"),
                null,
                true)));
  }

  private static NeighbourhoodState dousbergHazendans() {
    return new NeighbourhoodState(
        "BU09350208",
        "GM0935",
        2,
        List.of(
            new NeighbourhoodYear(
                2014, "Dousberg-Hazendans", "WK093502", "Wijk 02 Buitenwijk West", null),
            new NeighbourhoodYear(
                2017, "Dousberg-Hazendans", "WK093502", "Wijk 02 Buitenwijk West", null)),
        List.of(new NeighbourhoodPart(HAZENDANS, "Hazendans")),
        List.of(
            new AreaAssignment(
                UUID.fromString("6f40d53d-46a1-4f6b-90bc-98223b1abaec"),
                DAALHOF,
                HAZENDANS,
                UUID.fromString("adcd952f-740c-4873-95e1-0aa9208c4f94"),
                LocalDate.parse("2016-01-01"),
                null,
                Instant.parse("2016-01-01T09:00:00Z"),
                null,
                true)));
  }

  /** Made up: a code with a letter in it, and a change between lists. */
  private static NeighbourhoodState splitOff() {
    return new NeighbourhoodState(
        "BU079410A1",
        "GM0794",
        1,
        List.of(new NeighbourhoodYear(2030, "Suytkade", "WK079410", "Wijk 10 Binnenstad", 1250)),
        List.of(),
        List.of(),
        List.of(new NeighbourhoodChange(2017, "BU07941006", 2030, "BU079410A1", "SPLIT")));
  }

  private static TeamState endedTeam() {
    return new TeamState(
        CABERG_MALPERTUIS,
        "GM0935",
        2,
        "Caberg-Malpertuis",
        "SOCIAL_TEAM",
        LocalDate.parse("2013-01-01"),
        LocalDate.parse("2017-02-23"),
        null,
        null,
        List.of(called("Caberg-Malpertuis", "2013-01-01", "2013-01-01T08:00:00Z")),
        List.of(),
        List.of(
            new LifeOfTeam(
                LocalDate.parse("2013-01-01"),
                null,
                null,
                Instant.parse("2013-01-01T08:00:00Z"),
                Instant.parse("2017-02-23T09:00:00Z"),
                true),
            new LifeOfTeam(
                LocalDate.parse("2013-01-01"),
                LocalDate.parse("2017-02-23"),
                null,
                Instant.parse("2017-02-23T09:00:00Z"),
                null,
                true)),
        Instant.parse("2017-02-23T09:00:00Z"),
        true);
  }

  private static TeamState splitTeam() {
    return new TeamState(
        MALBERG_MALPERTUIS,
        "GM0935",
        1,
        "Malberg-Malpertuis",
        "SOCIAL_TEAM",
        LocalDate.parse("2017-02-23"),
        null,
        CABERG_MALPERTUIS,
        null,
        List.of(called("Malberg-Malpertuis", "2017-02-23", "2017-02-23T09:00:00Z")),
        List.of(
            new ProgrammeOfTeam(
                "Wijkpilot Noordoost",
                LocalDate.parse("2017-03-01"),
                LocalDate.parse("2018-01-01"),
                Instant.parse("2017-02-23T09:00:00Z"),
                null,
                true)),
        List.of(
            new LifeOfTeam(
                LocalDate.parse("2017-02-23"),
                null,
                null,
                Instant.parse("2017-02-23T09:00:00Z"),
                null,
                true)),
        Instant.parse("2017-02-23T09:00:00Z"),
        true);
  }

  private static NameOfTeam called(String name, String from, String knownFrom) {
    return new NameOfTeam(name, LocalDate.parse(from), null, Instant.parse(knownFrom), null, true);
  }

  private static DecisionState decisionOf2017() {
    LocalDate day = LocalDate.parse("2017-02-23");
    Instant known = Instant.parse("2017-02-23T09:00:00Z");
    return new DecisionState(
        UUID.fromString("500b5511-a295-4fd4-9c4b-d7a1cdae872d"),
        "GM0935",
        3,
        "Stedelijk dekkend netwerk van sociale teams",
        day,
        day,
        "WHOLE_MUNICIPALITY",
        "IN_FORCE",
        true,
        List.of(
            new DecisionStatusChange("DECIDED", day, known, true),
            new DecisionStatusChange("IN_FORCE", day, known, true)));
  }

  private static CodeListState lifeDomains() {
    return new CodeListState(
        UUID.fromString("7a6de8f5-47b5-4b62-8c20-53f4e80f7f3a"),
        "GM0935",
        3,
        "LIFE_DOMAIN",
        "Leefgebied",
        "Life domain",
        List.of(untilMid2014(), fromMid2014()));
  }

  private static CodeListVersionState untilMid2014() {
    return new CodeListVersionState(
        UUID.fromString("a4a8c1b0-1f0e-4a5c-9a57-6f7d4a6b0d11"),
        1,
        "until mid-2014",
        LocalDate.parse("2013-01-01"),
        LocalDate.parse("2014-07-01"),
        Instant.parse("2013-01-01T08:00:00Z"),
        true,
        List.of(
            new ListedCode("INCOME_AND_WORK", 1, "Inkomen en werk", "Income and work", List.of()),
            new ListedCode("MENTAL_HEALTH", 2, "Mentale gezondheid", "Mental health", List.of())),
        List.of());
  }

  private static CodeListVersionState fromMid2014() {
    return new CodeListVersionState(
        UUID.fromString("0c2f3f77-6f3e-4f0b-8a0d-0a3b8f1d2c22"),
        2,
        "from mid-2014",
        LocalDate.parse("2014-07-01"),
        null,
        Instant.parse("2014-07-01T07:00:00Z"),
        true,
        List.of(
            new ListedCode("FINANCES", 1, "Financiën", "Finances", List.of()),
            new ListedCode(
                "WORK_AND_EDUCATION",
                2,
                "Werk/opleiding/dagbesteding",
                "Work, education and daytime activities",
                List.of()),
            new ListedCode(
                "MENTAL_HEALTH",
                3,
                "Mentale gezondheid",
                "Mental health",
                List.of(new CodeAttribute("colour", "orange")))),
        List.of(
            new MappedCode("INCOME_AND_WORK", List.of("FINANCES", "WORK_AND_EDUCATION")),
            new MappedCode("MENTAL_HEALTH", List.of("MENTAL_HEALTH"))));
  }
}
