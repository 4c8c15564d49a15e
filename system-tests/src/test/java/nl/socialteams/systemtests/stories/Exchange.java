// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.stories;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/** The neighbourhood exchange, where residents ask, offer and borrow. */
record Exchange(SignedIn account, String neighbourhood) {
  private static final String REQUESTS = "/area/v1/exchange-requests";
  private static final String THINGS = "/area/v1/lendable-things";

  /** Returns the participant. */
  String isJoinedBy(Resident resident, LocalDate on) {
    Map<String, Object> participant =
        Map.of(
            "municipality",
            CaseFile.MAASTRICHT,
            "neighbourhoodCode",
            neighbourhood,
            "registeredOn",
            on.toString(),
            "person",
            resident.asParticipant());
    return account.make("/area/v1/exchange-participants", participant).getString("participantId");
  }

  /** Returns the request. */
  String isAsked(String participant, String kind, String description, LocalDate on, CaseFile from) {
    Map<String, Object> request = entry(participant, kind, description, on);
    request.put("caseId", from.caseId());
    return account.make(REQUESTS, request).getString("requestId");
  }

  /** Returns the offer. */
  String isOffered(String participant, String kind, String description, LocalDate on) {
    Map<String, Object> offer = entry(participant, kind, description, on);
    return account.make("/area/v1/exchange-offers", offer).getString("offerId");
  }

  void matches(String request, String offer, LocalDate on) {
    account.step(
        REQUESTS + "/" + request, "/matches", Map.of("offerId", offer, "matchedOn", on.toString()));
  }

  void sawHelpGiven(String request, LocalDate on) {
    account.step(REQUESTS + "/" + request, "/fulfilments", Map.of("on", on.toString()));
  }

  /** Returns a scooter that can be lent since that day. */
  String hasScooter(LocalDate since) {
    Map<String, Object> scooter =
        Map.of(
            "municipality",
            CaseFile.MAASTRICHT,
            "kind",
            "MOBILITY_SCOOTER",
            "name",
            "Scootmobiel (verzonnen)",
            "lendingPoint",
            "Uitleenpunt (verzonnen)",
            "neighbourhoodCode",
            neighbourhood,
            "lentFrom",
            since.toString());
    return account.make(THINGS, scooter).getString("thingId");
  }

  /** Lends it for a day, and gets it back. Returns how the loan stands. */
  String lends(String thing, String participant, CaseFile file, LocalDate on) {
    Map<String, Object> wanted = new LinkedHashMap<>();
    wanted.put("participantId", participant);
    wanted.put("caseId", file.caseId());
    wanted.put("firstDay", on.toString());
    wanted.put("lastDay", on.toString());
    wanted.put("reservedOn", on.minusDays(2).toString());
    String loans = THINGS + "/" + thing + "/loans";
    String loan = loans + "/" + account.make(loans, wanted).getString("loanId");
    Map<String, String> thatDay = Map.of("on", on.toString());
    account.step(loan, "/hand-outs", thatDay);
    return account.step(loan, "/returns", thatDay).getString("status");
  }

  private Map<String, Object> entry(
      String participant, String kind, String description, LocalDate on) {
    Map<String, Object> entry = new LinkedHashMap<>();
    entry.put("participantId", participant);
    entry.put("kind", kind);
    entry.put("neighbourhoodCode", neighbourhood);
    entry.put("description", description);
    entry.put("enteredOn", on.toString());
    return entry;
  }
}
