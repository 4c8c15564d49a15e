// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.directorship;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That the person proposed does not become director. */
@Schema(name = "DirectorshipDecline", description = "Afwijzing / that it is declined.")
public record DirectorshipDecline(
    @Schema(description = "Reden / reason.", examples = "NO_CAPACITY") @NotNull
        DeclineReason reason) {}
