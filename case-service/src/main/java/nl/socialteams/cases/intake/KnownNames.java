// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.intake;

import nl.socialteams.cases.household.Household;
import nl.socialteams.cases.teammapping.MappedPart;

/**
 * What a registration names, found.
 *
 * @param part null where it names none
 * @param household null where it names none
 */
record KnownNames(MappedPart part, Household household) {}
