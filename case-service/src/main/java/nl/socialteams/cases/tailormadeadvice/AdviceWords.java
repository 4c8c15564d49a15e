// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeadvice;

/** What was advised; lies sealed in the database. */
record AdviceWords(String advice) {}
