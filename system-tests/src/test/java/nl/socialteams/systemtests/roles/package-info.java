// SPDX-License-Identifier: EUPL-1.2
/**
 * Which role may do what: the page in the docs against the document of the services, and every cell
 * of the table of expectations ({@code who-may-do-what.txt}) against the running suite.
 */
package nl.socialteams.systemtests.roles;
