// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.support;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A form of support in which nothing is wrong.
 *
 * @param lifeDomainVersion of the list of life domains on the first day in the case
 */
record PlacedSupport(
    Arrangement arrangement,
    String lifeDomain,
    int lifeDomainVersion,
    String ring,
    String kind,
    UUID providerId,
    String law,
    LocalDate validFrom,
    LocalDate validUntil,
    SupportCost unitCost) {}
