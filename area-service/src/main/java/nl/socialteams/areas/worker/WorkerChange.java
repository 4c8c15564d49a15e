// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What is known of a worker from now on. */
@Schema(name = "WorkerChange", description = "Gegevens van een medewerker / a worker's data.")
public record WorkerChange(
    @Schema(description = "Voornaam / given name.", examples = "Femke") @NotBlank @Size(max = 100)
        String givenName,
    @Schema(description = "Achternaam / family name.", examples = "Verzonnen")
        @NotBlank
        @Size(max = 100)
        String familyName,
    @Schema(description = "E-mailadres / e-mail address.")
        @Size(max = 254)
        @Pattern(regexp = "^[^@\\s]+@[^@\\s]+$")
        String email,
    @Schema(description = "Telefoon / phone.") @Pattern(regexp = "^[0-9+() -]{6,25}$") String phone,
    @Schema(description = "Inlog; leeg: geen / login; absent: none.") @Valid Login login) {

  PersonDetails person() {
    return new PersonDetails(givenName, familyName, email, phone);
  }
}
