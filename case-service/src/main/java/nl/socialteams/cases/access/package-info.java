// SPDX-License-Identifier: EUPL-1.2
/** The roles and scopes that case-service knows, and the municipalities that a caller sees. */
package nl.socialteams.cases.access;
