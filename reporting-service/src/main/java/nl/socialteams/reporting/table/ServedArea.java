// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.UUID;

/**
 * A team serves a neighbourhood, or a part of it.
 *
 * @param part null for the whole neighbourhood
 */
public record ServedArea(String neighbourhood, UUID part, UUID team) {}
