// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;

import nl.socialteams.cloudevents.EventType;
import nl.socialteams.cloudevents.GoldenExample;

/** The golden examples of this contract, for the tests of whoever publishes or reads it. */
public final class AreaExamples {

  public static final GoldenExample MAASTRICHT =
      load(AreaEvents.MUNICIPALITY_CHANGED, "municipality-maastricht");

  public static final GoldenExample CABERG =
      load(AreaEvents.NEIGHBOURHOOD_CHANGED, "neighbourhood-caberg");

  public static final GoldenExample DOUSBERG_HAZENDANS =
      load(AreaEvents.NEIGHBOURHOOD_CHANGED, "neighbourhood-dousberg-hazendans");

  public static final GoldenExample NEIGHBOURHOOD_SPLIT_OFF =
      load(AreaEvents.NEIGHBOURHOOD_CHANGED, "neighbourhood-split-off");

  public static final GoldenExample TEAM_CABERG_MALPERTUIS =
      load(AreaEvents.TEAM_CHANGED, "team-caberg-malpertuis");

  public static final GoldenExample TEAM_MALBERG_MALPERTUIS =
      load(AreaEvents.TEAM_CHANGED, "team-malberg-malpertuis");

  public static final GoldenExample DECISION_OF_2017 =
      load(AreaEvents.DECISION_CHANGED, "decision-of-2017");

  public static final GoldenExample CODE_LIST_LIFE_DOMAINS =
      load(AreaEvents.CODE_LIST_CHANGED, "code-list-life-domains");

  public static final GoldenExample ORGANISATION_TRAJEKT =
      load(AreaEvents.ORGANISATION_CHANGED, "organisation-trajekt");

  public static final GoldenExample MEMBERSHIP_IN_THE_PILOT =
      load(AreaEvents.MEMBERSHIP_CHANGED, "membership-in-the-pilot");

  public static final GoldenExample DEPLOYMENT_OF_TRAJEKT =
      load(AreaEvents.DEPLOYMENT_AGREEMENT_CHANGED, "deployment-agreement-trajekt");

  public static final GoldenExample REQUEST_MATCHED =
      load(AreaEvents.EXCHANGE_REQUEST_CHANGED, "exchange-request-matched");

  public static final GoldenExample OFFER_OPEN =
      load(AreaEvents.EXCHANGE_OFFER_CHANGED, "exchange-offer-open");

  public static final GoldenExample ACTIVITY_PLANNED =
      load(AreaEvents.COLLECTIVE_ACTIVITY_CHANGED, "collective-activity-planned");

  public static final GoldenExample LOAN_RETURNED = load(AreaEvents.LOAN_CHANGED, "loan-returned");

  private AreaExamples() {}

  public static List<GoldenExample> all() {
    return List.of(
        MAASTRICHT,
        CABERG,
        DOUSBERG_HAZENDANS,
        NEIGHBOURHOOD_SPLIT_OFF,
        TEAM_CABERG_MALPERTUIS,
        TEAM_MALBERG_MALPERTUIS,
        DECISION_OF_2017,
        CODE_LIST_LIFE_DOMAINS,
        ORGANISATION_TRAJEKT,
        MEMBERSHIP_IN_THE_PILOT,
        DEPLOYMENT_OF_TRAJEKT,
        REQUEST_MATCHED,
        OFFER_OPEN,
        ACTIVITY_PLANNED,
        LOAN_RETURNED);
  }

  private static GoldenExample load(EventType<?> type, String name) {
    return GoldenExample.load(type, AreaExamples.class, "/examples/area/" + name + ".json");
  }
}
