// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.rows;

/** Work without a caller, by the names that the policies know. */
public enum WithoutCaller {
  /** Keeps the copies of what other services tell of cases. */
  EVENTS("events"),

  /** Lets go of cases that case-service destroyed. */
  DESTRUCTION("destruction"),
  /** Adds the money of all municipalities up. */
  RECONCILIATION("reconciliation"),
  /** Tells other services what budgets hold. */
  TELLING("telling");

  private final String told;

  WithoutCaller(String told) {
    this.told = told;
  }

  String told() {
    return told;
  }
}
