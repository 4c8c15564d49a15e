// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * How self-sufficient the residents of the pilot were: with problems in finances, work, network,
 * mental health and self-direction above all; half of them were measured again. Made up.
 */
final class PilotMeasurements {
  private static final int FIRST_AFTER = 3;
  private static final int AGAIN_AFTER = 50;
  private static final List<String> ZRM =
      List.of(
          "FINANCES",
          "DAYTIME_ACTIVITIES",
          "HOUSING",
          "DOMESTIC_RELATIONS",
          "MENTAL_HEALTH",
          "PHYSICAL_HEALTH",
          "ADDICTION",
          "DAILY_LIVING",
          "SOCIAL_NETWORK",
          "PARTICIPATION",
          "JUSTICE");
  private static final List<String> FAN =
      List.of(
          "FINANCES",
          "WORK_AND_EDUCATION",
          "SOCIAL_NETWORK",
          "MENTAL_HEALTH",
          "SELF_DIRECTION",
          "HOUSING",
          "DAILY_LIVING");
  private static final List<String> HARD =
      List.of(
          "FINANCES",
          "DAYTIME_ACTIVITIES",
          "WORK_AND_EDUCATION",
          "SOCIAL_NETWORK",
          "PARTICIPATION",
          "MENTAL_HEALTH",
          "SELF_DIRECTION",
          "SOCIAL_EMOTIONAL_SUPPORT");

  private PilotMeasurements() {}

  static List<Map<String, Object>> of(PilotCase pilotCase) {
    List<Map<String, Object>> all = new ArrayList<>();
    if (pilotCase.reaches(FIRST_AFTER)) {
      all.add(measurement(pilotCase, FIRST_AFTER, 0));
    }
    if (pilotCase.number() % 2 == 0 && pilotCase.reaches(AGAIN_AFTER)) {
      all.add(measurement(pilotCase, AGAIN_AFTER, 1));
    }
    return all;
  }

  private static Map<String, Object> measurement(PilotCase pilotCase, int after, int better) {
    LocalDate on = pilotCase.day().plusDays(after);
    boolean old = on.isBefore(PilotCase.MID_2014);
    List<String> domains = new ArrayList<>(old ? ZRM : FAN);
    if (new Resident(pilotCase.number()).hasChildren()) {
      domains.add("SOCIAL_EMOTIONAL_SUPPORT");
    }
    Random chance = new Random(pilotCase.number());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("matrix", old ? "ZRM" : "MAASTRICHT_FAN");
    told.put("on", on.toString());
    told.put(
        "scores",
        domains.stream()
            .map(domain -> Map.of("domain", domain, "score", score(domain, chance, better)))
            .toList());
    told.put("knownSince", Moments.noonOf(on));
    return told;
  }

  private static int score(String domain, Random chance, int better) {
    int score = HARD.contains(domain) ? 1 + chance.nextInt(4) : 3 + chance.nextInt(3);
    return Math.min(5, score + better);
  }
}
