// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How the public reaches a provision; never a person's own number or address. */
@Schema(
    name = "ProvisionContact",
    description = "Openbare bereikbaarheid, nooit van een persoon / public contact, of no person.")
@Embeddable
public record ProvisionContact(
    @Schema(description = "Telefoon / telephone.", examples = "043-0000000")
        @Pattern(regexp = "^[0-9+() -]{3,30}$")
        String phone,
    @Schema(description = "E-mail.", examples = "info@voorziening.example") @Email @Size(max = 200)
        String email,
    @Schema(description = "Website.", examples = "https://voorziening.example/inloop")
        @Pattern(regexp = "^https?://\\S+$")
        @Size(max = 500)
        String website) {}
