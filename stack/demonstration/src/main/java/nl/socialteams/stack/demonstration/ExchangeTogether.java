// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.stack.demonstration;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import static nl.socialteams.stack.demonstration.Areas.MAASTRICHT;

/** What the exchange did for many at once: two activities, and scooters lent from two points. */
final class ExchangeTogether {
  private static final LocalDate LENDING_STARTED = LocalDate.of(2014, 10, 1);
  private static final List<String> POINTS = List.of("BU09350205", "BU09350204");
  private static final List<String> NAMES = List.of("Caberg", "Malpertuis");

  private final PublicApi api;
  private final Story story;
  private final List<String> participants;

  ExchangeTogether(PublicApi api, Story story, List<String> participants) {
    this.api = api;
    this.story = story;
    this.participants = participants;
  }

  void load() {
    activity("Samen koken (verzonnen)", "MEALS", LocalDate.of(2014, 9, 18), 8);
    activity("Opknapdag (verzonnen)", "GARDEN", LocalDate.of(2014, 10, 11), 20);
    for (int scooter = 0; scooter < 4; scooter++) {
      lend(scooter, scooter(scooter));
    }
    story.tell("two collective activities; mobility scooters lent from two points since October");
  }

  private void activity(String title, String kind, LocalDate first, int capacity) {
    LocalDate planned = first.minusDays(21);
    Map<String, Object> activity =
        Map.of(
            "municipality", MAASTRICHT,
            "kind", kind,
            "title", title,
            "place", "Buurthuis (verzonnen)",
            "neighbourhoodCodes", POINTS,
            "dates", List.of(first.toString(), first.plusDays(7).toString()),
            "capacity", capacity,
            "plannedOn", planned.toString(),
            "knownSince", Moments.morningOf(planned));
    String path =
        "/area/v1/collective-activities/"
            + api.create(title, "/area/v1/collective-activities", activity)
                .path("activityId")
                .asText()
            + "/participations";
    for (int number = 10; number < 16; number++) {
      api.create(
          title + " with " + number,
          path,
          Map.of(
              "participantId", participants.get(number),
              "joinedOn", planned.plusDays(number - 9).toString()));
    }
  }

  private String scooter(int number) {
    int point = number % POINTS.size();
    Map<String, Object> scooter =
        Map.of(
            "municipality",
            MAASTRICHT,
            "kind",
            "MOBILITY_SCOOTER",
            "name",
            "Scootmobiel " + (number + 1),
            "lendingPoint",
            "Uitleenpunt " + NAMES.get(point) + " (verzonnen)",
            "neighbourhoodCode",
            POINTS.get(point),
            "lentFrom",
            LENDING_STARTED.toString());
    return "/area/v1/lendable-things/"
        + api.create("scooter " + number, "/area/v1/lendable-things", scooter)
            .path("thingId")
            .asText();
  }

  /** Three loans of each: brought back, brought back late, and one that is called off. */
  private void lend(int scooter, String thing) {
    for (int number = 0; number < 3; number++) {
      LocalDate first = LENDING_STARTED.plusDays(6L + scooter + 14L * number);
      String loan = reserve(thing, 3 * scooter + number, first);
      if (number == 2) {
        step(loan, "/cancellations", "RESERVED", first.minusDays(1));
      } else {
        step(loan, "/hand-outs", "RESERVED", first);
        step(loan, "/returns", "OUT", first.plusDays(2L + number));
      }
    }
  }

  private String reserve(String thing, int participant, LocalDate first) {
    LocalDate reserved = first.minusDays(3);
    Map<String, Object> loan =
        Map.of(
            "participantId", participants.get(participant),
            "firstDay", first.toString(),
            "lastDay", first.plusDays(2).toString(),
            "reservedOn", reserved.toString(),
            "knownSince", Moments.morningOf(reserved));
    return thing
        + "/loans/"
        + api.create("loan of " + first, thing + "/loans", loan).path("loanId").asText();
  }

  /** Only from the status it is still in, so that a second run goes on where the first stopped. */
  private void step(String loan, String step, String from, LocalDate on) {
    Answer current = api.read(loan);
    if (current.body().path("status").asText().equals(from)) {
      api.change(
          PublicApi.IMPORT,
          loan + step,
          current.version(),
          Map.of("on", on.toString(), "knownSince", Moments.afternoonOf(on)));
    }
  }
}
