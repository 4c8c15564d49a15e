// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.util.UUID;

/**
 * A household that the caller sees a file of.
 *
 * @param whole whether that is a case, or one in which the caller works: then who lives there
 *     without a file is shown as well
 */
record SeenHousehold(UUID id, boolean whole) {}
