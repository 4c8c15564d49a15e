// SPDX-License-Identifier: EUPL-1.2
/**
 * Restriction of processing (beperking van de verwerking, GDPR article 18, G5): while it stands,
 * what is known of a client is shown to nobody, changed by nobody and told to nobody. Imposed with
 * a ground and lifted with a reason by the privacy officer.
 */
package nl.socialteams.cases.restriction;
