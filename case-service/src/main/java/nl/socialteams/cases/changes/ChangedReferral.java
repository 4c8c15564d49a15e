// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.changes;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The state of a referral that was received, by pseudonyms. */
@Schema(
    name = "ChangedReferral",
    description = "Stand van een ontvangen doorverwijzing / a received referral's state now.")
record ChangedReferral(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Soort / kind.", examples = "REFERRAL") String kind,
    @NotNull @Schema(description = "Status.", examples = "PROPOSED") String status,
    @NotNull @Schema(description = "Versie / version.", examples = "1") Long version) {}
