// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How a worker signs in. */
@Schema(name = "WorkerLogin", description = "Inlog van een medewerker / how a worker signs in.")
public record Login(
    @Schema(
            description = "Uitgever van het token / issuer of the token.",
            examples = "https://login.example/social-teams")
        @NotBlank
        @Size(max = 500)
        String issuer,
    @Schema(
            description = "Onderwerp van het token / subject of the token (sub).",
            examples = "4f0f7a52-88f3-4c19-8b42-f0f6d6f5a0aa")
        @NotBlank
        @Size(max = 255)
        String subject) {}
