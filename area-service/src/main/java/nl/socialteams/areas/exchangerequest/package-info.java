// SPDX-License-Identifier: EUPL-1.2
/** Residents' requests (aanvragen) over HTTP, some of them from a case (A10). */
package nl.socialteams.areas.exchangerequest;
