// SPDX-License-Identifier: EUPL-1.2
/** The whole suite, started once for all tests of this module, with the demonstration loaded. */
package nl.socialteams.systemtests.suite;
