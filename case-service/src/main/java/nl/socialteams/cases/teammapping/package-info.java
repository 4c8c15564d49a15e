// SPDX-License-Identifier: EUPL-1.2
/**
 * Which team serves an area on a date, by this service's own copy of what area-service told (A3,
 * A6). Registrations go on while area-service is away.
 */
package nl.socialteams.cases.teammapping;
