// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientContact;
import nl.socialteams.cases.client.Gender;
import nl.socialteams.cases.client.LivingUnit;
import nl.socialteams.cases.client.NewClient;

/** All that is known of a client. */
@Schema(name = "ClientRecord", description = "Cliëntgegevens / all that is known of a client.")
public record ClientRecord(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(description = "Voornaam / given name.", examples = "Aaltje") String givenName,
    @NotNull @Schema(description = "Achternaam / family name.", examples = "Voorbeeld")
        String familyName,
    @NotNull @Schema(description = "Geslacht / gender.", examples = "FEMALE") Gender gender,
    @Schema(description = "Geboortedatum / date of birth.") LocalDate birthDate,
    @Schema(description = "Geboortejaar / year of birth.", examples = "1968") Integer birthYear,
    @Schema(description = "Leefeenheid / living unit.", examples = "WITH_OTHERS_AND_CHILDREN")
        LivingUnit livingUnit,
    @Schema(description = "Contactgegevens / how the client is reached.") ClientContact contact,
    @Schema(
            description = "Burgerservicenummer (BSN) / citizen service number.",
            examples = "999990019")
        String bsn) {

  static ClientRecord of(Client client, NewClient known) {
    return new ClientRecord(
        client.id(),
        client.municipality(),
        client.household(),
        known.givenName(),
        known.familyName(),
        known.gender(),
        known.birthDate(),
        known.birthYear(),
        known.livingUnit(),
        known.contact(),
        known.bsn());
  }
}
