// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * The municipality in which partners try their systems, set up through the same API as any: its
 * areas, code lists, a team with a worker, and those of its made-up residents who have a file.
 */
final class TestMunicipality {
  private static final String CODE = "GM9999";
  private static final String TEAM = "Sociaal team Proefdorp";
  private static final LocalDate OPENED = LocalDate.of(2024, 1, 1);
  private static final LocalDate REGISTERED = LocalDate.of(2024, 2, 1);
  private static final int YEAR = 2024;

  private final PublicApi api;
  private final Story story;

  TestMunicipality(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  void load() {
    areas();
    team();
    worker();
    List<JsonNode> residents =
        api.read("/cases/v1/made-up-residents?municipality=" + CODE + "&limit=200")
            .body()
            .path("items")
            .valueStream()
            .toList();
    postcodes(residents);
    long known =
        residents.stream().filter(one -> one.path("known").asBoolean()).map(this::register).count();
    story.tell(
        "the test municipality "
            + CODE
            + ": "
            + residents.size()
            + " made-up residents, "
            + known
            + " of them with a file");
  }

  private void areas() {
    api.create(
        "municipality " + CODE,
        "/area/v1/municipalities",
        Map.of("code", CODE, "name", "Proefdorp (testgemeente)"));
    api.create(
        "list " + CODE,
        "/area/v1/municipalities/" + CODE + "/neighbourhood-lists",
        Map.of(
            "year",
            YEAR,
            "neighbourhoods",
            List.of(
                neighbourhood("BU99990000", "Proefdorp-Centrum", "Proefdorp", 1200),
                neighbourhood("BU99990001", "Proefdorp-Noord", "Proefdorp", 800),
                neighbourhood("BU99990100", "Proefdorp-Buitengebied", "Buitengebied", 60))));
    api.create(
        "standard code lists " + CODE,
        "/area/v1/municipalities/" + CODE + "/standard-code-lists",
        Map.of());
  }

  private static Map<String, Object> neighbourhood(
      String code, String name, String district, int inhabitants) {
    return Map.of(
        "code",
        code,
        "name",
        name,
        "districtCode",
        code.substring(0, 8).replace("BU", "WK"),
        "districtName",
        district,
        "inhabitants",
        inhabitants);
  }

  /** Two of the three neighbourhoods have it, so that a refusal can be tried in the third. */
  private void team() {
    Map<String, Object> draft = new LinkedHashMap<>();
    draft.put("municipality", CODE);
    draft.put("title", TEAM);
    draft.put("inForceFrom", OPENED.toString());
    draft.put("reach", "WHOLE_MUNICIPALITY");
    draft.put("teams", Map.of("founded", List.of(Map.of("name", TEAM, "kind", "NEIGHBOURHOOD"))));
    draft.put(
        "assignments",
        List.of(
            new AssignedArea(TEAM, "Proefdorp-Centrum").body(),
            new AssignedArea(TEAM, "Proefdorp-Noord").body()));
    JsonNode decision = api.create("decision " + TEAM, "/area/v1/decisions", draft);
    String address = "/area/v1/decisions/" + decision.path("decisionId").asText();
    Answer current = api.read(address);
    if (current.body().path("status").asText().equals("DRAFT")) {
      api.change(
          PublicApi.IMPORT,
          address + "/adoptions",
          current.version(),
          Map.of(
              "takenOn",
              OPENED.toString(),
              "acceptsGaps",
              true,
              "knownSince",
              Moments.noonOf(OPENED)));
    }
  }

  private void worker() {
    String organisation =
        api.create(
                "organisation of " + CODE,
                "/area/v1/organisations",
                Map.of(
                    "municipality",
                    CODE,
                    "name",
                    "Verzonnen Welzijn",
                    "fundingForm",
                    "SUBSIDY",
                    "fundedFrom",
                    OPENED.toString(),
                    "knownSince",
                    Moments.morningOf(OPENED)))
            .path("organisationId")
            .asText();
    Map<String, Object> login =
        Map.of(
            "issuer", api.issuerOf("team-member-test"),
            "subject", api.subjectOf("team-member-test"));
    String worker =
        api.create(
                "worker of " + CODE,
                "/area/v1/workers",
                Map.of(
                    "municipality",
                    CODE,
                    "givenName",
                    "Toos",
                    "familyName",
                    "Voorbeeld",
                    "login",
                    login))
            .path("workerId")
            .asText();
    String team =
        api.read("/area/v1/teams?municipality=" + CODE)
            .body()
            .path("items")
            .path(0)
            .path("teamId")
            .asText();
    Member member =
        new Member(
            organisation,
            "PROFESSIONAL",
            "COORDINATOR",
            "CLIENT_SUPPORT",
            "GENERALIST",
            "NETWORKED",
            "MUNICIPALITY");
    new Memberships(api).join(team, worker, OPENED, member.terms("hoursPerWeek", "24"));
  }

  private void postcodes(List<JsonNode> residents) {
    String rows =
        residents.stream().map(TestMunicipality::address).distinct().collect(Collectors.joining());
    api.upload(
        "/area/v1/imports/postcodes?year=" + YEAR,
        "text/csv",
        "PC6;Huisnummer;Buurt2024;Wijk2024;Gemeente2024\n" + rows);
  }

  private static String address(JsonNode resident) {
    String neighbourhood = resident.path("neighbourhoodCode").asText().substring(2);
    return String.join(
        ";",
        resident.path("postcode").asText(),
        resident.path("houseNumber").asText(),
        neighbourhood,
        neighbourhood.substring(0, 6),
        neighbourhood.substring(0, 4) + "\n");
  }

  private JsonNode register(JsonNode resident) {
    Map<String, Object> registration = new LinkedHashMap<>();
    registration.put("municipality", CODE);
    registration.put("form", "CASE");
    registration.put("registeredOn", REGISTERED.toString());
    registration.put("entry", "SELF");
    registration.put("question", Map.of("kind", "MULTIPLE", "text", "Verzonnen vraag."));
    registration.put("neighbourhoodCode", resident.path("neighbourhoodCode").asText());
    registration.put("client", resident.path("client"));
    registration.put("knownSince", Moments.morningOf(REGISTERED));
    return api.create(
        "made-up resident " + resident.path("number"), "/cases/v1/registrations", registration);
  }
}
