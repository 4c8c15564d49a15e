// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import nl.socialteams.cases.registration.NewRegistration;
import nl.socialteams.cases.teammapping.ServedArea;
import nl.socialteams.knowntime.Knowledge;

/**
 * What was told of a resident, and nothing stands in the way of registering it.
 *
 * @param names what it names, found
 * @param served by which team
 */
record Registrable(NewRegistration told, KnownNames names, Knowledge known, ServedArea served) {}
