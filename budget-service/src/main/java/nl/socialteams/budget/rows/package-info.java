// SPDX-License-Identifier: EUPL-1.2
/**
 * What runs without a caller (G3). A caller has the rows of the municipalities that his token names
 * ({@code libs/row-security}); whoever else works on the tables says what it is, and the policies
 * that name it let it in.
 */
package nl.socialteams.budget.rows;
