// SPDX-License-Identifier: EUPL-1.2
/**
 * Intake (aanmelden): one call makes a client, a household and a case with the team that the
 * mapping of that date gives, or records a person without a case (C1, C2).
 */
package nl.socialteams.cases.intake;
