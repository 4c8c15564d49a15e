// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.commons.csv.CSVRecord;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;
import static nl.socialteams.stack.demonstration.Areas.PILOT;

/** Maastricht's areas from the pilot of 2013 to the decision of 2017, in order. */
final class AreaHistory {
  private static final String OPENED = "2013-01-01";
  private static final String YEAR_2016 = "2016-01-01";
  private static final String DECIDED = "2017-02-23";
  private static final Set<String> SUCCESSORS =
      new LinkedHashSet<>(List.of("Caberg-Bosscherveld", "Malberg-Malpertuis"));

  private final PublicApi api;
  private final Story story;
  private final Organisations organisations;
  private final Decisions decisions;
  private final Map<String, String> teams = new LinkedHashMap<>();

  AreaHistory(PublicApi api, Story story, Organisations organisations) {
    this.api = api;
    this.story = story;
    this.organisations = organisations;
    this.decisions = new Decisions(api, story);
  }

  Areas load() {
    pilot();
    new PilotTeam(api, story, organisations).load(teams.get(PILOT));
    areasOf2016();
    decisionOf2017();
    draftForLanakerveld();
    teamsByName();
    return new Areas(Map.copyOf(teams));
  }

  private void pilot() {
    found(PILOT, "NEIGHBOURHOOD", OPENED);
    decisions.take(
        pilotDecision("Proeftuin Caberg-Malpertuis", "2012-09-25", OPENED)
            .with(pilotAreas("Caberg", "Malpertuis")));
    decisions.take(
        pilotDecision("Uitbreiding met Oud-Caberg en Malberg", "2014-02-01", "2014-02-01")
            .with(pilotAreas("Oud-Caberg", "Malberg")));
    decisions.take(
        pilotDecision("Uitbreiding met Brusselsepoort West", "2014-04-01", "2014-04-01")
            .with(pilotAreas("Brusselsepoort West")));
    story.tell("the pilot of 2013-2014: one team, extended twice");
  }

  private void areasOf2016() {
    List<CSVRecord> rows = Table.read("team-areas-2016.csv");
    List<Map<String, String>> founded =
        namesIn(rows).stream().filter(name -> !name.equals(PILOT)).map(this::ordinary).toList();
    decisions.take(
        DecisionToLoad.whole("Sociale teams 2016", YEAR_2016, YEAR_2016)
            .changing(Map.of("founded", founded))
            .with(areas(rows)));
    story.tell("the areas of 2016: " + namesIn(rows).size() + " teams");
  }

  private void decisionOf2017() {
    List<CSVRecord> rows = Table.read("team-areas-2017.csv");
    Map<String, Object> split =
        Map.of("team", PILOT, "into", SUCCESSORS.stream().map(this::ordinary).toList());
    decisions.take(
        DecisionToLoad.whole("Stedelijk dekkend netwerk van sociale teams", DECIDED, DECIDED)
            .changing(
                Map.of(
                    "founded",
                    List.of(Map.of("name", "Centrum", "kind", "CENTRE")),
                    "split",
                    List.of(split)))
            .with(areas(rows)));
    story.tell("the decision of 2017-02-23: " + namesIn(rows).size() + " teams");
  }

  /** The area that the decision of 2017 forgot; without a day, so that nothing comes of it yet. */
  private void draftForLanakerveld() {
    decisions.draft(
        DecisionToLoad.named("Lanakerveld bij Caberg-Bosscherveld", null, null)
            .with(List.of(new AssignedArea("Caberg-Bosscherveld", "Lanakerveld"))));
    story.tell("a draft that gives Lanakerveld to Caberg-Bosscherveld");
  }

  private Map<String, String> ordinary(String name) {
    return Map.of("name", name, "kind", "NEIGHBOURHOOD");
  }

  private void teamsByName() {
    api.read("/area/v1/teams?municipality=" + MAASTRICHT + "&limit=200")
        .body()
        .path("items")
        .forEach(team -> teams.put(team.path("name").asText(), team.path("teamId").asText()));
  }

  private void found(String name, String kind, String on) {
    Map<String, Object> team =
        Map.of(
            "municipality", MAASTRICHT,
            "name", name,
            "kind", kind,
            "foundedOn", on,
            "knownSince", Moments.morningOf(LocalDate.parse(on)));
    teams.put(name, api.create("team " + name, "/area/v1/teams", team).path("teamId").asText());
  }

  private static List<AssignedArea> areas(List<CSVRecord> rows) {
    return rows.stream().map(AssignedArea::of).toList();
  }

  private static List<AssignedArea> pilotAreas(String... areas) {
    return Arrays.stream(areas).map(area -> new AssignedArea(PILOT, area)).toList();
  }

  private static DecisionToLoad pilotDecision(String title, String takenOn, String inForceFrom) {
    return DecisionToLoad.named(title, takenOn, inForceFrom);
  }

  private static Set<String> namesIn(List<CSVRecord> rows) {
    return rows.stream()
        .map(row -> row.get("team"))
        .collect(Collectors.toCollection(LinkedHashSet::new));
  }
}
