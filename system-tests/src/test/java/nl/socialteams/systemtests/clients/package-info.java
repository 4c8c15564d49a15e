// SPDX-License-Identifier: EUPL-1.2
/**
 * What somebody who never saw the project begins with works: the clients and the file of requests.
 */
package nl.socialteams.systemtests.clients;
