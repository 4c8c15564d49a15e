// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** With which client an organisation's own systems sign in. */
@Schema(
    name = "OrganisationClient",
    description = "Client van de identiteitsverstrekker / client of the identity provider.")
public record OrganisationClient(
    @Schema(
            description =
                "Naam van de client (claim azp); leeg waar de eigen systemen niet inloggen / the"
                    + " client's id; absent where its own systems do not sign in.",
            examples = "example-organisation")
        @Size(min = 1, max = 255)
        @Pattern(regexp = "[!-~]+")
        String clientId) {}
