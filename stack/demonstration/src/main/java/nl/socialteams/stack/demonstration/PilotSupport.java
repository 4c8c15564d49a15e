// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The support of the pilot's residents, so that the shares by tilt ring are those of the evaluation
 * of January 2015. Shares that total 102% can only come of halves that are all rounded up: 37, 31,
 * 77 and 55 of every 200. Which domain, and with what, is made up.
 */
final class PilotSupport {
  static final Rings EXISTING_UNTIL_MID_2014 = new Rings(List.of(30, 40, 81, 209));
  static final Rings NEW_UNTIL_MID_2014 = new Rings(List.of(74, 62, 154, 110));
  static final Rings EXISTING_FROM_MID_2014 = new Rings(List.of(50, 24, 24, 38));
  static final Rings NEW_FROM_MID_2014 = new Rings(List.of(25, 17, 16, 10));

  private static final LocalDate JUNE_2014 = PilotCase.MID_2014.minusDays(1);
  private static final int NEW_AFTER = 10;

  /** Of the first so many cases of the first period there is a third form of new support. */
  private static final int WITH_A_THIRD = 40;

  private static final Map<String, List<String>> DOMAINS_UNTIL_MID_2014 =
      Map.of(
          "EXISTING OWN_STRENGTH", List.of("DAILY_LIVING", "DAILY_LIVING", "SOCIAL_NETWORK"),
          "EXISTING SOCIAL_NETWORK", List.of("DAILY_LIVING", "SOCIAL_NETWORK", "MENTAL_HEALTH"),
          "EXISTING GENERAL_PROVISION",
              List.of("COORDINATION", "SOCIAL_NETWORK", "INCOME_AND_WORK"),
          "EXISTING INDIVIDUAL_PROVISION",
              List.of(
                  "INCOME_AND_WORK",
                  "MENTAL_HEALTH",
                  "INCOME_AND_WORK",
                  "COORDINATION",
                  "INCOME_AND_WORK"),
          "NEW OWN_STRENGTH", List.of("COORDINATION", "MENTAL_HEALTH", "DAILY_LIVING"),
          "NEW SOCIAL_NETWORK", List.of("SOCIAL_NETWORK", "MENTAL_HEALTH", "COORDINATION"),
          "NEW GENERAL_PROVISION",
              List.of("COORDINATION", "COORDINATION", "MENTAL_HEALTH", "COORDINATION"),
          "NEW INDIVIDUAL_PROVISION",
              List.of("MENTAL_HEALTH", "MENTAL_HEALTH", "INCOME_AND_WORK", "DAILY_LIVING"));

  private static final List<String> DOMAINS_FROM_MID_2014 =
      List.of(
          "FINANCES",
          "FINANCES",
          "WORK_AND_EDUCATION",
          "SOCIAL_NETWORK",
          "MENTAL_HEALTH",
          "SELF_DIRECTION",
          "COORDINATION",
          "DAILY_LIVING",
          "FINANCES");

  private PilotSupport() {}

  static List<Map<String, Object>> of(PilotCase pilotCase) {
    List<Map<String, Object>> all = new ArrayList<>();
    int number = pilotCase.numberInPeriod();
    for (int place = 0; place < 2; place++) {
      all.add(existing(pilotCase, number * 2 + place));
    }
    if (!pilotCase.isUntilMid2014()) {
      all.add(added(pilotCase, number));
      return all;
    }
    all.add(added(pilotCase, number * 2));
    all.add(added(pilotCase, number * 2 + 1));
    if (number < WITH_A_THIRD) {
      all.add(added(pilotCase, PilotCase.CASES_UNTIL_MID_2014 * 2 + number));
    }
    return all;
  }

  private static Map<String, Object> existing(PilotCase pilotCase, int number) {
    Rings rings = pilotCase.isUntilMid2014() ? EXISTING_UNTIL_MID_2014 : EXISTING_FROM_MID_2014;
    LocalDate since = pilotCase.day().minusDays(200 + number % 5 * 100L);
    Map<String, Object> told = support("EXISTING", pilotCase, rings.of(number), number, since);
    told.put("knownSince", Moments.noonOf(pilotCase.day()));
    return told;
  }

  private static Map<String, Object> added(PilotCase pilotCase, int number) {
    Rings rings = pilotCase.isUntilMid2014() ? NEW_UNTIL_MID_2014 : NEW_FROM_MID_2014;
    LocalDate from = firstDay(pilotCase);
    Map<String, Object> told = support("NEW", pilotCase, rings.of(number), number, from);
    told.put("knownSince", Moments.noonOf(from));
    return told;
  }

  /**
   * New support of the first period began in it, or its life domains would be those of the next.
   */
  private static LocalDate firstDay(PilotCase pilotCase) {
    LocalDate from = pilotCase.day().plusDays(NEW_AFTER);
    LocalDate last = pilotCase.isUntilMid2014() ? JUNE_2014 : PilotCase.LAST_DAY;
    return from.isAfter(last) ? last : from;
  }

  private static Map<String, Object> support(
      String arrangement, PilotCase pilotCase, String ring, int number, LocalDate from) {
    List<String> domains =
        pilotCase.isUntilMid2014()
            ? DOMAINS_UNTIL_MID_2014.get(arrangement + " " + ring)
            : DOMAINS_FROM_MID_2014;
    String domain = domains.get(number % domains.size());
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("arrangement", arrangement);
    told.put("lifeDomain", domain);
    told.put("ring", ring);
    told.put("kind", kind(ring, domain));
    told.put("validFrom", from.toString());
    if (ring.equals("INDIVIDUAL_PROVISION")) {
      told.put("unitCost", Map.of("amount", "78.50", "unit", "HOUR", "unitsPerMonth", 6));
    }
    return told;
  }

  private static String kind(String ring, String domain) {
    return switch (ring) {
      case "OWN_STRENGTH" -> "SELF_ARRANGED";
      case "SOCIAL_NETWORK" -> domain.equals("DAILY_LIVING") ? "INFORMAL_CARE" : "FAMILY_HELP";
      case "GENERAL_PROVISION" ->
          domain.equals("COORDINATION") ? "COORDINATION" : "MEETING_ACTIVITY";
      default -> individual(domain);
    };
  }

  private static String individual(String domain) {
    return switch (domain) {
      case "INCOME_AND_WORK", "FINANCES" -> "DEBT_COUNSELLING";
      case "WORK_AND_EDUCATION" -> "WORK_REINTEGRATION";
      case "MENTAL_HEALTH" -> "MENTAL_HEALTH_CARE";
      case "DAILY_LIVING" -> "HOUSEHOLD_HELP";
      default -> "INDIVIDUAL_GUIDANCE";
    };
  }
}
