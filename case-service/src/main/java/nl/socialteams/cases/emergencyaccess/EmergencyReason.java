// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.emergencyaccess;

/** Why a file was opened, in words; lies sealed in the database. */
record EmergencyReason(String text) {}
