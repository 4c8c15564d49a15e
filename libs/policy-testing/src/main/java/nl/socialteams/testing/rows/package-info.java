// SPDX-License-Identifier: EUPL-1.2
/** Tries what PostgreSQL keeps from whom: the tables of a service, without the service. */
package nl.socialteams.testing.rows;
