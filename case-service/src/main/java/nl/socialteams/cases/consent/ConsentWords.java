// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

/** What the client said of a consent; lies sealed in the database. */
record ConsentWords(String note) {}
