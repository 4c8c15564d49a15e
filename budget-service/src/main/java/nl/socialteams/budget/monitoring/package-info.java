// SPDX-License-Identifier: EUPL-1.2
/**
 * Monitoring of the working budget (monitoring): what was asked, reserved, approved, paid and
 * refunded by team, purpose, problem prevented, life domain, month and source of funds, in one call
 * (B4).
 */
package nl.socialteams.budget.monitoring;
