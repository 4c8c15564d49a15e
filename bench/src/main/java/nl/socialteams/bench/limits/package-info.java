// SPDX-License-Identifier: EUPL-1.2
/** What a row is measured against: the same done by the database, the proxy or the broker alone. */
package nl.socialteams.bench.limits;
