// SPDX-License-Identifier: EUPL-1.2
/**
 * Closing (afsluiten) a case, with its reason: nothing that still runs is left behind, and with its
 * last running case a household has no director any more (C1, C3).
 */
package nl.socialteams.cases.closing;
