// SPDX-License-Identifier: EUPL-1.2
/** C1: a resident registered in one call, beside PostgreSQL with the same statements. */
package nl.socialteams.bench.registration;
