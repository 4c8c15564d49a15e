// SPDX-License-Identifier: EUPL-1.2
/**
 * Tries a policy as a plain object, without a service around it: in milliseconds, so that each
 * check of it can be taken away in turn ({@code ./dev mutations}) and a test has to fail.
 */
package nl.socialteams.testing.policies;
