// SPDX-License-Identifier: EUPL-1.2
/** B3: many who decide on one budget at once. */
package nl.socialteams.bench.hotbudget;
