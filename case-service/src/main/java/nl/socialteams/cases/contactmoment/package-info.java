// SPDX-License-Identifier: EUPL-1.2
/**
 * Contacts and consultations (C8): kitchen-table talk, visit, phone, message, and consultation of
 * the team with the resident present or not, and then with consent; who took part, and what was
 * discussed, sealed. The first contact with the resident brings the case to CLARIFYING.
 */
package nl.socialteams.cases.contactmoment;
