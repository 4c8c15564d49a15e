// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.reporting.table;

import java.util.List;

/**
 * Which row.
 *
 * @param axis a team, area or month; see {@link By}
 * @param values by the table's dimensions
 */
public record RowKey(String axis, List<String> values) {}
