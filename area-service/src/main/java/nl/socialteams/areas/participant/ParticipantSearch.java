// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.util.Locale;

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
    @Schema(
            description =
                "Hele achternaam; hoofdletters, accenten en spaties tellen niet / whole family name.",
            examples = "Verzonnen")
        @Size(min = 1, max = 100)
        String familyName,
    @Schema(
            description =
                "Begin van de voornaam, bij een van de andere / its start, beside another.")
        @Size(max = 100)
        String givenName,
    @Schema(description = "Telefoonnummer, in elke schrijfwijze / number, however written.")
        @Pattern(regexp = "^[0-9+() -]{3,30}$")
        String phone,
    @Schema(description = "E-mailadres / address.") @Email @Size(max = 200) String email) {

  boolean namesNobody() {
    return familyName == null && phone == null && email == null;
  }

  /** Names lie sealed, so a start of one is tried on all who have the rest. */
  boolean fits(ParticipantPerson found) {
    return found
        .givenName()
        .toLowerCase(Locale.ROOT)
        .startsWith(givenName.toLowerCase(Locale.ROOT));
  }
}
