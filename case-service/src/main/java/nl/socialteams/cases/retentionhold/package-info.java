// SPDX-License-Identifier: EUPL-1.2
/**
 * What keeps a file from being destroyed though its term has ended (opschorting van vernietiging):
 * a dispute, a complaint, an investigation, a duty of another law (G5). Placed and lifted by the
 * privacy officer.
 */
package nl.socialteams.cases.retentionhold;
