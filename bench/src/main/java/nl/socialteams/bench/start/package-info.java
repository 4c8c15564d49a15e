// SPDX-License-Identifier: EUPL-1.2
/** How soon the suite, and each service of it, answers. */
package nl.socialteams.bench.start;
