// SPDX-License-Identifier: EUPL-1.2
/**
 * Everything that is held of a participant of the exchange or of a worker, for who asks for it
 * (inzage, G4, G5): table by table, with what lies sealed opened, and who read or changed it.
 */
package nl.socialteams.areas.personexport;
