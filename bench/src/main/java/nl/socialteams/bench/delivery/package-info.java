// SPDX-License-Identifier: EUPL-1.2
/** C14: how fast a partner's file of registrations comes in, row by row answered. */
package nl.socialteams.bench.delivery;
