// SPDX-License-Identifier: EUPL-1.2
/**
 * What changed in self-sufficiency between two measurements of a case (C5): per domain of one
 * matrix, also over its versions where one domain became one other; never across matrices.
 */
package nl.socialteams.cases.selfsufficiencychange;
