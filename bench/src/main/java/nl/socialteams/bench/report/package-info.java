// SPDX-License-Identifier: EUPL-1.2
/** R1-R12: how long each table of a large municipality takes, and of a small one. */
package nl.socialteams.bench.report;
