// SPDX-License-Identifier: EUPL-1.2
/**
 * Handing over many cases (overdracht, C11): because a worker, an organisation or a team stops, or
 * a decision gives a neighbourhood to another team. First the inventory of what runs and is needed;
 * then each household is proposed to a new director, who accepts or declines ({@code
 * directorship}). Until then whoever directs stays, and nothing is without a director.
 */
package nl.socialteams.cases.handover;
