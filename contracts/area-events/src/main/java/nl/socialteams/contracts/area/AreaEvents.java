// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.net.URI;
import java.util.List;

import nl.socialteams.cloudevents.EventType;

/** The events that this contract offers. */
public final class AreaEvents {

  public static final EventType<MunicipalityState> MUNICIPALITY_CHANGED =
      event("municipality-changed", AreaTopics.MUNICIPALITIES, MunicipalityState.class);

  public static final EventType<NeighbourhoodState> NEIGHBOURHOOD_CHANGED =
      event("neighbourhood-changed", AreaTopics.NEIGHBOURHOODS, NeighbourhoodState.class);

  public static final EventType<TeamState> TEAM_CHANGED =
      event("team-changed", AreaTopics.TEAMS, TeamState.class);

  public static final EventType<DecisionState> DECISION_CHANGED =
      event("decision-changed", AreaTopics.DECISIONS, DecisionState.class);

  public static final EventType<CodeListState> CODE_LIST_CHANGED =
      event("code-list-changed", AreaTopics.CODE_LISTS, CodeListState.class);

  public static final EventType<OrganisationState> ORGANISATION_CHANGED =
      event("organisation-changed", AreaTopics.ORGANISATIONS, OrganisationState.class);

  public static final EventType<MembershipState> MEMBERSHIP_CHANGED =
      event("membership-changed", AreaTopics.MEMBERSHIPS, MembershipState.class);

  public static final EventType<DeploymentAgreementState> DEPLOYMENT_AGREEMENT_CHANGED =
      event(
          "deployment-agreement-changed",
          AreaTopics.DEPLOYMENT_AGREEMENTS,
          DeploymentAgreementState.class);

  public static final EventType<ExchangeRequestState> EXCHANGE_REQUEST_CHANGED =
      event("exchange-request-changed", AreaTopics.EXCHANGE_REQUESTS, ExchangeRequestState.class);

  public static final EventType<ExchangeOfferState> EXCHANGE_OFFER_CHANGED =
      event("exchange-offer-changed", AreaTopics.EXCHANGE_OFFERS, ExchangeOfferState.class);

  public static final EventType<CollectiveActivityState> COLLECTIVE_ACTIVITY_CHANGED =
      event(
          "collective-activity-changed",
          AreaTopics.COLLECTIVE_ACTIVITIES,
          CollectiveActivityState.class);

  public static final EventType<LoanState> LOAN_CHANGED =
      event("loan-changed", AreaTopics.LOANS, LoanState.class);

  private AreaEvents() {}

  public static List<EventType<?>> all() {
    return List.of(
        MUNICIPALITY_CHANGED,
        NEIGHBOURHOOD_CHANGED,
        TEAM_CHANGED,
        DECISION_CHANGED,
        CODE_LIST_CHANGED,
        ORGANISATION_CHANGED,
        MEMBERSHIP_CHANGED,
        DEPLOYMENT_AGREEMENT_CHANGED,
        EXCHANGE_REQUEST_CHANGED,
        EXCHANGE_OFFER_CHANGED,
        COLLECTIVE_ACTIVITY_CHANGED,
        LOAN_CHANGED);
  }

  private static <T> EventType<T> event(String name, String topic, Class<T> payload) {
    URI schema = URI.create("urn:socialteams:schema:area:" + name + ":v1");
    return new EventType<>("nl.socialteams.area." + name + ".v1", topic, schema, payload);
  }
}
