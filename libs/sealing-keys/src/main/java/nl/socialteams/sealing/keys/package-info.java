// SPDX-License-Identifier: EUPL-1.2
/**
 * The file of an installation's keys for personal data: made once, kept as a secret, extended with
 * a new key when keys are rotated.
 */
package nl.socialteams.sealing.keys;
