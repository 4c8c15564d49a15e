// SPDX-License-Identifier: EUPL-1.2
/** Clients (cliënten): who the residents are that were registered (C4). */
package nl.socialteams.cases.client;
