/** The evaluation of practice (R6): each question over those who answered it. */
package nl.socialteams.reporting.practiceevaluation;
