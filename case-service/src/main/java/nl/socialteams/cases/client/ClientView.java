// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A client as the API shows one. */
@Schema(name = "Client", description = "Cliënt / a client.")
public record ClientView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull @Schema(description = "Voornaam / given name.", examples = "Aaltje") String givenName,
    @NotNull @Schema(description = "Achternaam / family name.", examples = "Voorbeeld")
        String familyName,
    @NotNull @Schema(description = "Geslacht / gender.", examples = "FEMALE") Gender gender,
    @Schema(description = "Geboortedatum / date of birth.") LocalDate birthDate,
    @Schema(description = "Geboortejaar / year of birth.", examples = "1968") Integer birthYear,
    @Schema(description = "Leefeenheid / living unit.", examples = "WITH_OTHERS_AND_CHILDREN")
        LivingUnit livingUnit,
    @Schema(description = "Contactgegevens / how the client is reached.") ClientContact contact) {

  public static ClientView of(Client client, ClientIdentity identity) {
    return new ClientView(
        client.id(),
        identity.givenName(),
        identity.familyName(),
        client.gender(),
        identity.birthDate(),
        identity.birthDate() == null ? client.yearOfBirth() : null,
        client.livingUnit(),
        identity.contact());
  }
}
