// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;

/** Whom a team member looks for; sent as a body, since a name has no place in an address. */
@Schema(name = "ParticipantSearch", description = "Zoekvraag naar deelnemers / whom to find.")
public record ParticipantSearch(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Begin van de achternaam / start of the family name.", examples = "Ver")
        @Size(min = 2, max = 100)
        String familyName,
    @Schema(description = "Begin van de voornaam / start of the given name.") @Size(max = 100)
        String givenName,
    @Schema(description = "Telefoonnummer, in elke schrijfwijze / number, however written.")
        @Pattern(regexp = "^[0-9+() -]{3,30}$")
        String phone,
    @Schema(description = "E-mailadres / address.") @Email @Size(max = 200) String email) {

  boolean namesNobody() {
    return familyName == null && givenName == null && phone == null && email == null;
  }
}
