// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.knowntime;

import java.time.Instant;

/**
 * The moment from which a fact was known.
 *
 * @param from UTC
 * @param asserted true where an import said so, false where the system saw it happen
 */
public record Knowledge(Instant from, boolean asserted) {}
