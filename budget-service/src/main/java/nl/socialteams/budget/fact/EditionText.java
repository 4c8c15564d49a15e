// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.fact;

import java.time.LocalDate;

/**
 * What every edition says.
 *
 * @param code what its editions have in common
 * @param validUntil null until further notice
 */
public record EditionText(
    String municipality,
    String code,
    String label,
    String source,
    LocalDate validFrom,
    LocalDate validUntil) {}
