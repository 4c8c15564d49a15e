// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/**
 * The neighbourhood exchange of the pilot, from June to December 2014, with the evaluation's
 * figures: 42 requests, 14 matches on reciprocity, 35 open offers. The residents are made up: fifty
 * of them, fourteen of whom help each other in pairs, both ways.
 */
final class Exchange {
  static final int RESIDENTS = 50;
  private static final int PAIRS = 7;
  private static final int REQUESTS_WITHOUT_MATCH = 28;
  private static final int OPEN_OFFERS = 35;
  private static final LocalDate START = LocalDate.of(2014, 6, 2);
  private static final String REQUESTS = "/area/v1/exchange-requests";
  private static final String OFFERS = "/area/v1/exchange-offers";

  /** Shopping first: open offers of it are what a reader of the documentation meets first. */
  private static final List<String> KINDS =
      List.of("SHOPPING", "GARDEN", "COMPANY", "ODD_JOBS", "TRANSPORT", "MEALS", "PAPERWORK");

  private final PublicApi api;
  private final Story story;
  private final List<String> participants = new ArrayList<>();

  Exchange(PublicApi api, Story story) {
    this.api = api;
    this.story = story;
  }

  /** Returns the participants. */
  List<String> load() {
    for (int number = 0; number < RESIDENTS; number++) {
      participants.add(participant(number));
    }
    for (int number = 0; number < OPEN_OFFERS; number++) {
      offer("open offer " + number, helper(number), kind(number / 5), START.plusDays(number));
    }
    for (int number = 0; number < REQUESTS_WITHOUT_MATCH; number++) {
      request("request " + number, asker(number), kind(number), START.plusDays(5L * number + 1));
    }
    for (int pair = 0; pair < PAIRS; pair++) {
      helpEachOther(pair);
    }
    story.tell("the exchange of 2014: 42 requests, 14 reciprocal matches, 35 open offers");
    return List.copyOf(participants);
  }

  private String participant(int number) {
    Map<String, Object> participant =
        Map.of(
            "municipality", MAASTRICHT,
            "neighbourhoodCode", neighbourhood(number),
            "registeredOn", START.plusDays(number).toString(),
            "person", new Resident(number + 1000).person());
    return api.create("participant " + number, "/area/v1/exchange-participants", participant)
        .path("participantId")
        .asText();
  }

  /** One mows the lawn, the other cooks: two requests, two offers, two matches. */
  private void helpEachOther(int pair) {
    LocalDate day = START.plusDays(20L * pair + 10);
    int one = 2 * pair;
    int other = 2 * pair + 1;
    String first = request("first of pair " + pair, one, kind(pair + 1), day);
    String second = request("second of pair " + pair, other, kind(pair + 2), day);
    String answer = offer("answer of pair " + pair, other, kind(pair + 1), day);
    String thanks = offer("thanks of pair " + pair, one, kind(pair + 2), day);
    match("match of pair " + pair, first, answer, day.plusDays(7));
    match("match back of pair " + pair, second, thanks, day.plusDays(14));
  }

  private String request(String name, int resident, String kind, LocalDate on) {
    return api.create(name, REQUESTS, entry(resident, kind, on)).path("requestId").asText();
  }

  private String offer(String name, int resident, String kind, LocalDate on) {
    return api.create(name, OFFERS, entry(resident, kind, on)).path("offerId").asText();
  }

  private Map<String, Object> entry(int resident, String kind, LocalDate on) {
    return Map.of(
        "participantId", participants.get(resident),
        "kind", kind,
        "neighbourhoodCode", neighbourhood(resident),
        "description", "Verzonnen.",
        "enteredOn", on.toString(),
        "knownSince", Moments.morningOf(on));
  }

  private void match(String name, String request, String offer, LocalDate on) {
    Map<String, Object> match =
        Map.of(
            "offerId", offer,
            "matchedOn", on.toString(),
            "knownSince", Moments.noonOf(on));
    api.createOn(name, REQUESTS + "/" + request, "/matches", match);
  }

  /** Whoever offers without a match comes after the pairs. */
  private static int helper(int number) {
    return 2 * PAIRS + number % (RESIDENTS - 2 * PAIRS);
  }

  /** Whoever asks without a match offers something else, or nothing. */
  private static int asker(int number) {
    return RESIDENTS - 1 - number % (RESIDENTS - 2 * PAIRS);
  }

  private static String kind(int number) {
    return KINDS.get(number % KINDS.size());
  }

  private static String neighbourhood(int number) {
    return PilotArea.on(LocalDate.of(2014, 12, 1), number).neighbourhood();
  }
}
