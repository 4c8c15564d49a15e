// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.systemtests.faults;

/**
 * What the service said that it had booked, from request to payment.
 *
 * @param amount of which there is only one
 */
record Acknowledged(String expenditure, String amount) {}
