// SPDX-License-Identifier: EUPL-1.2
/**
 * How long files are kept (bewaartermijnen), per law and municipality, with its source and the day
 * from which it holds (G5). The law's own terms are there from the start; a municipality can record
 * longer ones. A term is never changed: a later one takes its place.
 */
package nl.socialteams.cases.retention;
