/**
 * Who came to the teams (R1): cases, persons without a case and residents who stayed outside the
 * system, by period, month, team and neighbourhood.
 */
package nl.socialteams.reporting.intake;
