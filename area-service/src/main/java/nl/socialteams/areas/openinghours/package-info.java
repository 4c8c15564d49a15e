// SPDX-License-Identifier: EUPL-1.2
/** When something is open: by weekday, on days that differ, and on public holidays (A9). */
package nl.socialteams.areas.openinghours;
