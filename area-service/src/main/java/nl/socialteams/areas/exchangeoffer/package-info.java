// SPDX-License-Identifier: EUPL-1.2
/** What residents offer each other (aanbod) over HTTP (A10). */
package nl.socialteams.areas.exchangeoffer;
