// SPDX-License-Identifier: EUPL-1.2
/**
 * Many questions in one request: a line of JSON each, answered by a line each, in order and while
 * they are read, in constant memory. A line that is wrong is answered with the problem that it
 * would have had alone and stops no other.
 */
package nl.socialteams.rowstreams;
