// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.expenditure;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The problem that an expenditure keeps from growing. */
@Schema(
    description =
        "Voorkomen probleem / problem prevented: DEBT schulden, EVICTION huisuitzetting, JOB_LOSS verlies van werk of van een kans op werk, SCHOOL_DROPOUT schooluitval, ISOLATION vereenzaming, HEALTH_DECLINE achteruitgang van gezondheid, HEAVIER_CARE zwaardere zorg, NUISANCE overlast, OTHER anders")
public enum ProblemPrevented {
  DEBT,
  EVICTION,
  JOB_LOSS,
  SCHOOL_DROPOUT,
  ISOLATION,
  HEALTH_DECLINE,
  HEAVIER_CARE,
  NUISANCE,
  OTHER
}
