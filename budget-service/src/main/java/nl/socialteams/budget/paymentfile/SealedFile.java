// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.paymentfile;

/** The file as it lies sealed with its batch. */
record SealedFile(String xml) {}
