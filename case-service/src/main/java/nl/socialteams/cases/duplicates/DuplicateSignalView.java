// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.duplicates;

import java.time.Instant;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signal as the API shows it. */
@Schema(
    name = "DuplicateSignal",
    description = "Signaal van een mogelijke dubbeling / a client who may be registered twice.")
public record DuplicateSignalView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4ca1") UUID signalId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull
        @Schema(
            description = "Cliënt van wie u het dossier hebt / the client whose file is yours.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        UUID clientId,
    @Schema(
            description =
                "De cliënt die later kwam, als u ook dat dossier ziet / who came later, where you"
                    + " see that file too.")
        UUID duplicateClientId,
    @Schema(description = "Team van het andere dossier / the other file's team.")
        UUID duplicateTeamId,
    @NotNull @Schema(description = "Waarop / by what.", examples = "BSN") DuplicateKind kind,
    @NotNull @Schema(description = "Sinds / since.", examples = "2026-01-12T09:30:00Z")
        Instant signalledAt,
    @Schema(description = "Afgehandeld / settled at.") Instant settledAt,
    @Schema(description = "Uitkomst / outcome.") DuplicateOutcome outcome) {}
