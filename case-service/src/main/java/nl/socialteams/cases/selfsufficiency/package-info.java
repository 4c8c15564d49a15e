// SPDX-License-Identifier: EUPL-1.2
/**
 * Measurements of self-sufficiency (zelfredzaamheid, C5): scores 1-5 by domain of a matrix, which
 * is a code list in the version of the day. A matrix may be filled in partly, again and again; the
 * parenting supplement only where the client is responsible for children.
 */
package nl.socialteams.cases.selfsufficiency;
