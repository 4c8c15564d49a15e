// SPDX-License-Identifier: EUPL-1.2
/**
 * How the figures grew: runs that were kept on purpose, with the commit that they are of. Only
 * parts of what is wanted are kept, which can be compared from one machine to another.
 */
package nl.socialteams.bench.growth;
