// SPDX-License-Identifier: EUPL-1.2
/** The evaluation of January 2015, reproduced. */
package nl.socialteams.systemtests.evaluation;
