// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restrictedreading;

/** Why a restricted file is read, in words; lies sealed in the database. */
record RestrictedReadingReason(String text) {}
