// SPDX-License-Identifier: EUPL-1.2
/**
 * What clients were built on goes on working (G1): the document of today is held against the last
 * released one ({@code gateway/released/openapi.json}). A change that breaks a client fails, unless
 * {@code gateway/released/declared-breaks.txt} names its operation.
 */
package nl.socialteams.systemtests.released;
