// SPDX-License-Identifier: EUPL-1.2
/**
 * Destruction of what is held of a participant of the exchange, or of a worker who left
 * (vernietiging, G4, G5), by the privacy officer. What they took part in stays under an id that
 * leads to nobody, so that figures still come out; the proof names nobody but who destroyed.
 */
package nl.socialteams.areas.persondestruction;
