// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.restriction;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A restriction as the API shows it. */
@Schema(name = "Restriction", description = "Beperking van de verwerking / a restriction.")
public record RestrictionView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4da3") UUID restrictionId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull @Schema(description = "Grond / ground.", examples = "ACCURACY_CONTESTED")
        RestrictionGround ground,
    @NotNull @Schema(description = "Vanaf / since.", examples = "2026-01-12T09:30:00Z")
        Instant restrictedAt,
    @NotNull
        @Schema(
            description = "Door / by: the token's subject.",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa")
        String restrictedBy,
    @Schema(description = "Opgeheven / lifted at.") Instant liftedAt,
    @Schema(description = "Opgeheven door / lifted by.") String liftedBy,
    @Schema(description = "Waarom opgeheven / why it was lifted.")
        RestrictionLiftingReason liftingReason) {}
