// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.registration;

/** What a resident asked, in words; lies sealed in the database. */
record AskedQuestion(String text) {}
