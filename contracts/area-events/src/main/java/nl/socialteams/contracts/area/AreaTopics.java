// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.area;

import java.util.List;

/**
 * The topics that area-service publishes on, without an installation's prefix. All are compacted.
 */
public final class AreaTopics {

  public static final String MUNICIPALITIES = "area.municipalities.v1";
  public static final String NEIGHBOURHOODS = "area.neighbourhoods.v1";
  public static final String TEAMS = "area.teams.v1";
  public static final String DECISIONS = "area.decisions.v1";
  public static final String CODE_LISTS = "area.code-lists.v1";
  public static final String ORGANISATIONS = "area.organisations.v1";
  public static final String MEMBERSHIPS = "area.memberships.v1";
  public static final String DEPLOYMENT_AGREEMENTS = "area.deployment-agreements.v1";

  public static final String EXCHANGE_REQUESTS = "area.exchange-requests.v1";
  public static final String EXCHANGE_OFFERS = "area.exchange-offers.v1";
  public static final String COLLECTIVE_ACTIVITIES = "area.collective-activities.v1";
  public static final String LOANS = "area.loans.v1";

  private AreaTopics() {}

  public static List<String> all() {
    return List.of(
        MUNICIPALITIES,
        NEIGHBOURHOODS,
        TEAMS,
        DECISIONS,
        CODE_LISTS,
        ORGANISATIONS,
        MEMBERSHIPS,
        DEPLOYMENT_AGREEMENTS,
        EXCHANGE_REQUESTS,
        EXCHANGE_OFFERS,
        COLLECTIVE_ACTIVITIES,
        LOANS);
  }
}
