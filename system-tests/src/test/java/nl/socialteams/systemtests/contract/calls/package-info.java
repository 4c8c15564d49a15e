// SPDX-License-Identifier: EUPL-1.2
/**
 * Making calls that the document describes: callers with and without the roles, addresses of things
 * that exist, bodies that are accepted. Every answer that comes back is held against what holds for
 * all answers.
 */
package nl.socialteams.systemtests.contract.calls;
