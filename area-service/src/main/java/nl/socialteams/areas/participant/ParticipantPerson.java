// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a participant is. */
@Schema(name = "ParticipantPerson", description = "Persoonsgegevens / who a participant is.")
public record ParticipantPerson(
    @Schema(description = "Voornaam / given name.", examples = "Toos") @NotBlank @Size(max = 100)
        String givenName,
    @Schema(description = "Achternaam / family name.", examples = "Verzonnen")
        @NotBlank
        @Size(max = 100)
        String familyName,
    @Schema(description = "Telefoon / telephone.", examples = "06-00000000")
        @Pattern(regexp = "^[0-9+() -]{3,30}$")
        String phone,
    @Schema(description = "E-mail.", examples = "toos@bewoner.example") @Email @Size(max = 200)
        String email) {}
