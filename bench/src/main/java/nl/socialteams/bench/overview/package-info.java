// SPDX-License-Identifier: EUPL-1.2
/** C17: the whole of a case in one call, beside PostgreSQL with the same statements. */
package nl.socialteams.bench.overview;
