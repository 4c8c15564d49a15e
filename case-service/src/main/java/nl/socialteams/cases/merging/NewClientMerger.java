// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.merging;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a registration is of a client who was known already. */
@Schema(
    name = "NewClientMerger",
    description =
        "Samenvoeging: deze aanmelding is van een cliënt die al bekend was / this registration is"
            + " of a client who was known already.")
public record NewClientMerger(
    @Schema(
            description = "Cliënt die blijft / the client who stays.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61")
        @NotNull
        UUID clientId,
    @Schema(
            description = "Aanmelding van dezelfde persoon / a registration of the same person.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e")
        @NotNull
        UUID registrationId) {}
