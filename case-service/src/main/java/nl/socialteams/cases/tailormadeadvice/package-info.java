// SPDX-License-Identifier: EUPL-1.2
/**
 * Advice on tailor-made plans (maatwerkdeskundigen, C12): the plans that an expert brings to the
 * weekly consultation, and what was advised. An expert sees the plans on which he or she is named.
 */
package nl.socialteams.cases.tailormadeadvice;
