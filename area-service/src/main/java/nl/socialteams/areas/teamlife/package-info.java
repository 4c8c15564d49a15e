// SPDX-License-Identifier: EUPL-1.2
/**
 * What happens to a team outside a decision (A2): renamed, ended, merged or split, as long as it
 * serves no area. What serves one is changed by a decision (A4).
 */
package nl.socialteams.areas.teamlife;
