// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The part of life that an expenditure helps in; Maastricht's list since July 2014, and housing.
 */
@Schema(
    description =
        "Leefgebied / life domain: FINANCES financiën, WORK_AND_EDUCATION werk, opleiding en dagbesteding, SOCIAL_NETWORK sociaal netwerk en maatschappelijke participatie, MENTAL_HEALTH mentale gezondheid, SELF_DIRECTION zelfregie, DIRECTION regievoering, DAILY_LIVING ADL en huishouden, HOUSING huisvesting")
public enum LifeDomain {
  FINANCES,
  WORK_AND_EDUCATION,
  SOCIAL_NETWORK,
  MENTAL_HEALTH,
  SELF_DIRECTION,
  DIRECTION,
  DAILY_LIVING,
  HOUSING
}
