// SPDX-License-Identifier: EUPL-1.2
/** How much memory the whole suite holds once it has worked. */
package nl.socialteams.bench.memory;
