// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.adoption;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Decisions as a city might take them, some of which cannot be. */
final class RandomDecision {
  static final List<String> AREAS =
      List.of("BU09350205", "BU09350206", "BU09350207", "BU09350208", "BU09350209");

  /** The list of 2030: the first kept its code, the others were recoded, split and merged. */
  static final List<String> LATER_AREAS =
      List.of("BU09350205", "BU0935020A", "BU0935020B", "BU0935020C", "BU0935020D");

  /** From, to and kind. */
  static final List<List<String>> CHANGES =
      List.of(
          List.of("BU09350206", "BU0935020A", "RECODED"),
          List.of("BU09350207", "BU0935020B", "SPLIT"),
          List.of("BU09350207", "BU0935020C", "SPLIT"),
          List.of("BU09350208", "BU0935020D", "MERGED"),
          List.of("BU09350209", "BU0935020D", "MERGED"));

  static final String PART = "Hazendans";
  static final List<String> TEAMS = List.of("Noord", "Oost", "Zuid", "West");

  private final Random random;
  private final List<String> teams = new ArrayList<>(TEAMS);
  private final long seed;
  private int founded;

  RandomDecision(long seed) {
    this.seed = seed;
    this.random = new Random(seed);
  }

  Map<String, Object> next() {
    Map<String, Object> changes = teamChanges();
    Map<String, Object> decision = new HashMap<>();
    decision.put("municipality", "GM0935");
    decision.put("title", "Willekeurig");
    decision.put("inForceFrom", LocalDate.of(2016, 1, 1).plusDays(random.nextInt(9000)).toString());
    decision.put("reach", random.nextInt(4) == 0 ? "WHOLE_MUNICIPALITY" : "NAMED_AREAS");
    decision.put("teams", changes);
    decision.put("assignments", some(3, () -> Map.of("team", team(), "area", area())));
    decision.put("releases", some(2, () -> Map.of("area", area())));
    return decision;
  }

  private Map<String, Object> teamChanges() {
    return switch (random.nextInt(8)) {
      case 0 -> Map.of("founded", List.of(fresh()));
      case 1 -> Map.of("split", List.of(Map.of("team", team(), "into", List.of(fresh(), fresh()))));
      case 2 -> Map.of("ended", List.of(Map.of("team", team())));
      case 3 -> Map.of("renamed", List.of(Map.of("team", team(), "name", fresh().get("name"))));
      case 4 -> Map.of("merged", List.of(Map.of("teams", List.of(team()), "intoTeam", team())));
      default -> Map.of();
    };
  }

  private Map<String, String> fresh() {
    String name = "Team " + seed + "-" + founded++;
    teams.add(name);
    return Map.of("name", name, "kind", "NEIGHBOURHOOD");
  }

  private String team() {
    return teams.get(random.nextInt(teams.size()));
  }

  private String area() {
    List<String> list = random.nextBoolean() ? AREAS : LATER_AREAS;
    return random.nextInt(6) == 0 ? PART : list.get(random.nextInt(list.size()));
  }

  private List<Object> some(int most, java.util.function.Supplier<Object> each) {
    List<Object> some = new ArrayList<>();
    for (int at = random.nextInt(most + 1); at > 0; at--) {
      some.add(each.get());
    }
    return some;
  }
}
