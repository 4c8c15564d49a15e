// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;

/** A worker to record. */
@Schema(name = "NewWorker", description = "Nieuwe medewerker / a worker to record.")
public record NewWorker(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
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
    @Schema(description = "Inlog, als de medewerker die heeft / login, where there is one.") @Valid
        Login login) {

  PersonDetails person() {
    return new PersonDetails(givenName, familyName, email, phone);
  }
}
