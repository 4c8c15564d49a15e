// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Many registrations to fetch at once. */
@Schema(
    name = "WantedRegistrations",
    description = "Op te halen aanmeldingen / registrations to fetch.")
public record WantedRegistrations(
    @Schema(
            description = "Ten hoogste 200 / at most 200.",
            examples = "[\"0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5e\"]")
        @NotNull
        @Size(min = 1, max = 200)
        List<@NotNull UUID> registrationIds) {}
