// SPDX-License-Identifier: EUPL-1.2
/**
 * Kerncijfers wijken en buurten, as CBS publishes them for a year (A1): names and inhabitants of
 * municipalities, districts (wijken) and neighbourhoods (buurten), year beside year.
 */
package nl.socialteams.areas.keyfigures;
