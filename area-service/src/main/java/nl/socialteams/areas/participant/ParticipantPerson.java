// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who a participant is. */
@Embeddable
@Schema(name = "ParticipantPerson", description = "Persoonsgegevens / who a participant is.")
public record ParticipantPerson(
    @Schema(description = "Voornaam / given name.", examples = "Toos")
        @NotBlank
        @Size(max = 100)
        @Column(table = "participant_person")
        String givenName,
    @Schema(description = "Achternaam / family name.", examples = "Verzonnen")
        @NotBlank
        @Size(max = 100)
        @Column(table = "participant_person")
        String familyName,
    @Schema(description = "Telefoon / telephone.", examples = "06-00000000")
        @Pattern(regexp = "^[0-9+() -]{3,30}$")
        @Column(table = "participant_person")
        String phone,
    @Schema(description = "E-mail.", examples = "toos@bewoner.example")
        @Email
        @Size(max = 200)
        @Column(table = "participant_person")
        String email) {}
