// SPDX-License-Identifier: EUPL-1.2
/** What was measured, as a table, as JSON and as a picture. */
package nl.socialteams.bench.results;
