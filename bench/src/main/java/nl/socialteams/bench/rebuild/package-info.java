// SPDX-License-Identifier: EUPL-1.2
/** R1: reporting reads everything again from the start of the topics, beside COPY of its rows. */
package nl.socialteams.bench.rebuild;
