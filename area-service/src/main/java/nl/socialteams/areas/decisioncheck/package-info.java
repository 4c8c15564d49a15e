/**
 * The check of a decision (A4): what would have no team, what more than one, which names are
 * unknown, how many people and how many running cases change team. A draft can be checked at any
 * time; a decided decision shows the check on which it was decided.
 */
package nl.socialteams.areas.decisioncheck;
