// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.triage;

/** The answer to a simple question; lies sealed in the database. */
record TriageAnswer(String answer) {}
