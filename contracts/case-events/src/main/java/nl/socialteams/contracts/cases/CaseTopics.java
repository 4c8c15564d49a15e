// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.contracts.cases;

import java.util.List;

/**
 * The topics that case-service publishes on, without an installation's prefix. All are compacted.
 */
public final class CaseTopics {

  public static final String REGISTRATIONS = "cases.registrations.v1";
  public static final String OUTSIDE_REGISTRATIONS = "cases.outside-registrations.v1";
  public static final String SELF_SUFFICIENCY = "cases.self-sufficiency.v1";
  public static final String SUPPORTS = "cases.supports.v1";
  public static final String PLANS = "cases.plans.v1";
  public static final String EVALUATIONS = "cases.evaluations.v1";
  public static final String REFERRALS = "cases.referrals.v1";
  public static final String REMAINDERS = "cases.remainders.v1";
  public static final String REFUSED_INPUTS = "cases.refused-inputs.v1";

  private CaseTopics() {}

  public static List<String> all() {
    return List.of(
        REGISTRATIONS,
        OUTSIDE_REGISTRATIONS,
        SELF_SUFFICIENCY,
        SUPPORTS,
        PLANS,
        EVALUATIONS,
        REFERRALS,
        REMAINDERS,
        REFUSED_INPUTS);
  }
}
