// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** What the publisher of the neighbourhood exchange says in the golden examples. */
final class ExchangeStates {
  private static final UUID REQUEST = UUID.fromString("2f0f4a53-9f8f-4a4c-8a8e-3d2c1b0a9f87");
  private static final UUID OFFER = UUID.fromString("9a1f6f0e-53c7-4d44-8a59-7f1a6a7c0b12");
  private static final UUID MATCH = UUID.fromString("c3d2e1f0-1a2b-4c3d-8e4f-5a6b7c8d9e0f");
  private static final UUID ASKS = UUID.fromString("4b7a2a55-6a0e-4c8e-9f6a-0a8f6c1d2e31");
  private static final UUID OFFERS = UUID.fromString("5c8b3b66-7b1f-4d9f-8a7b-1b9a7d2e3f42");
  private static final UUID CASE = UUID.fromString("77e1c2d3-4f5a-4b6c-9d7e-8f9a0b1c2d3e");
  private static final UUID ACTIVITY = UUID.fromString("d4e3f2a1-2b3c-4d4e-9f5a-6b7c8d9e0f1a");
  private static final UUID LOAN = UUID.fromString("e5f4a3b2-3c4d-4e5f-8a6b-7c8d9e0f1a2b");
  private static final UUID THING = UUID.fromString("f6a5b4c3-4d5e-4f6a-9b7c-8d9e0f1a2b3c");
  private static final String CABERG = "BU09350205";

  private ExchangeStates() {}

  static ExchangeRequestState matchedRequest() {
    return new ExchangeRequestState(
        REQUEST,
        "GM0935",
        2,
        ASKS,
        "SHOPPING",
        CABERG,
        CASE,
        LocalDate.parse("2014-08-25"),
        null,
        "MATCHED",
        List.of(
            status("OPEN", "2014-08-25", "2014-08-25T07:00:00Z"),
            status("MATCHED", "2014-09-08", "2014-09-08T10:00:00Z")),
        List.of(
            new ExchangeMatchState(
                MATCH,
                OFFER,
                List.of("SAME_KIND", "SAME_NEIGHBOURHOOD", "BOTH_GIVE_AND_TAKE"),
                true,
                "ACCEPTED",
                List.of(status("ACCEPTED", "2014-09-08", "2014-09-08T10:00:00Z")))));
  }

  static ExchangeOfferState openOffer() {
    return new ExchangeOfferState(
        OFFER,
        "GM0935",
        1,
        OFFERS,
        "SHOPPING",
        CABERG,
        LocalDate.parse("2014-07-01"),
        LocalDate.parse("2014-12-31"),
        "OPEN",
        List.of(status("OPEN", "2014-07-01", "2014-07-01T07:00:00Z")));
  }

  static CollectiveActivityState plannedActivity() {
    return new CollectiveActivityState(
        ACTIVITY,
        "GM0935",
        2,
        "MEALS",
        List.of("BU09350204", CABERG),
        List.of(LocalDate.parse("2014-10-02"), LocalDate.parse("2014-10-09")),
        20,
        1,
        List.of(CASE),
        "PLANNED",
        List.of(status("PLANNED", "2014-09-15", "2014-09-15T07:00:00Z")));
  }

  static LoanState returnedLoan() {
    return new LoanState(
        LOAN,
        "GM0935",
        3,
        THING,
        "MOBILITY_SCOOTER",
        CABERG,
        ASKS,
        null,
        LocalDate.parse("2014-10-07"),
        LocalDate.parse("2014-10-09"),
        "RETURNED",
        List.of(
            status("RESERVED", "2014-10-06", "2014-10-06T07:00:00Z"),
            status("OUT", "2014-10-07", "2014-10-07T07:00:00Z"),
            status("RETURNED", "2014-10-10", "2014-10-10T10:00:00Z")));
  }

  private static StatusState status(String status, String on, String knownFrom) {
    return new StatusState(status, LocalDate.parse(on), Instant.parse(knownFrom), true);
  }
}
