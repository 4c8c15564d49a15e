// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.registrations;

/**
 * What one row counts.
 *
 * @param running at the end of the last day
 * @param withoutTeam of the cases and the persons without a case
 */
record Counts(
    int cases,
    int personsWithoutCase,
    int outsideSystem,
    int outflow,
    int running,
    int withoutTeam) {
  static final Counts NONE = new Counts(0, 0, 0, 0, 0, 0);

  int registrations() {
    return cases + personsWithoutCase + outsideSystem;
  }

  /** With another number that runs. */
  Counts running(int other) {
    return new Counts(cases, personsWithoutCase, outsideSystem, outflow, other, withoutTeam);
  }

  Counts plus(Counts other) {
    return new Counts(
        cases + other.cases,
        personsWithoutCase + other.personsWithoutCase,
        outsideSystem + other.outsideSystem,
        outflow + other.outflow,
        running + other.running,
        withoutTeam + other.withoutTeam);
  }
}
