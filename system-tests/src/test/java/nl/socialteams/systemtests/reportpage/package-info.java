// SPDX-License-Identifier: EUPL-1.2
/** The report page in a real browser (R17), beside what the API answers to the same person. */
package nl.socialteams.systemtests.reportpage;
