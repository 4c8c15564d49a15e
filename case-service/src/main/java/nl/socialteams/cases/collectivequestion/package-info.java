// SPDX-License-Identifier: EUPL-1.2
/**
 * Collective questions (collectieve vragen): like needs of several households in one neighbourhood
 * are a candidate for a collective activity; when area-service tells of one that is for cases, or
 * of an exchange request that came from a case, the case shows it (C15, A10). A feature that learns
 * of a need tells it by {@link nl.socialteams.cases.collectivequestion.CaseNeeds}.
 */
package nl.socialteams.cases.collectivequestion;
