// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.time.LocalDate;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.ClientContact;
import nl.socialteams.cases.client.Gender;
import nl.socialteams.cases.client.LivingUnit;

/**
 * The document's words for a merge patch of a client: what is absent stays as it is, what is null
 * is taken away.
 */
@Schema(
    name = "ClientChange",
    description =
        "Correctie van een cliënt: wat ontbreekt blijft, null haalt weg / a correction: what is"
            + " absent stays, null takes away.")
record ClientChange(
    @Schema(
            description = "Voornaam / given name.",
            examples = "Aaltje",
            minLength = 1,
            maxLength = 100)
        String givenName,
    @Schema(
            description = "Achternaam / family name.",
            examples = "Voorbeeld-Verzonnen",
            minLength = 1,
            maxLength = 100)
        String familyName,
    @Schema(description = "Geslacht / gender.", examples = "FEMALE") Gender gender,
    @Schema(description = "Geboortedatum / date of birth; or else birthYear.") LocalDate birthDate,
    @Schema(description = "Geboortejaar / year of birth.") Integer birthYear,
    @Schema(description = "Leefeenheid / living unit.", examples = "ALONE") LivingUnit livingUnit,
    @Schema(description = "Contactgegevens / how the client is reached.") ClientContact contact,
    @Schema(
            description = "Burgerservicenummer (BSN).",
            examples = "999990019",
            pattern = "^[0-9]{9}$")
        String bsn) {}
