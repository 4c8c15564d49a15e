/**
 * What a decision will do on its day (A4): its names are found, its teams and areas laid beside
 * those that there are, and the outcome is a plan. The check shows the plan and deciding carries it
 * out, so that what-if is what happens.
 */
package nl.socialteams.areas.decisionplan;
