// SPDX-License-Identifier: EUPL-1.2
/**
 * This service's own copy of organisations, kept up to date by area-service's events: whether one
 * exists, and in which municipality.
 */
package nl.socialteams.budget.organisationcopy;
