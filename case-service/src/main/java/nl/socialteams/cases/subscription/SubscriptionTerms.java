// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.subscription;

import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.changes.ChangeKind;

/** What is sent where. */
@Schema(name = "SubscriptionTerms", description = "Wat waarheen gaat / what is sent where.")
public record SubscriptionTerms(
    @NotBlank
        @Size(max = 100)
        @Schema(
            description = "Waarvoor, geen persoonsgegevens / what for, no personal data.",
            examples = "Dossiersysteem van de thuiszorg")
        String name,
    @NotNull
        @Size(max = 2000)
        @Schema(
            description =
                "Adres dat met POST wordt aangeroepen, https en openbaar bereikbaar / address that"
                    + " is called by POST, https and public.",
            format = "uri",
            examples = "https://dossier.example/webhooks/social-teams")
        String address,
    @Size(min = 1, max = 5)
        @Schema(
            description = "Soorten wijzigingen, zonder: alle / kinds of changes, without: all.",
            examples = "[\"BECAME_VISIBLE\",\"CHANGED\",\"NO_LONGER_VISIBLE\",\"DESTROYED\"]")
        Set<@NotNull ChangeKind> kinds) {}
