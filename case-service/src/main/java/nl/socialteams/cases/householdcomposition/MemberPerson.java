// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.time.LocalDate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.Client;
import nl.socialteams.cases.client.ClientIdentity;
import nl.socialteams.cases.client.Gender;
import nl.socialteams.cases.client.NewClient;

/** Who a member is without a file of their own; lies sealed in the database. */
@Schema(
    name = "MemberPerson",
    description = "Huisgenoot zonder eigen dossier / who lives there and has no file of their own.")
public record MemberPerson(
    @Schema(description = "Voornaam / given name.", examples = "Bo") @NotBlank @Size(max = 100)
        String givenName,
    @Schema(description = "Achternaam / family name.", examples = "Voorbeeld")
        @NotBlank
        @Size(max = 100)
        String familyName,
    @Schema(description = "Geslacht / gender.", examples = "UNKNOWN") @NotNull Gender gender,
    @Schema(
            description = "Geboortedatum / date of birth; or else birthYear.",
            examples = "2012-06-01")
        LocalDate birthDate,
    @Schema(description = "Geboortejaar / year of birth, where the date is not known.")
        @Min(NewClient.EARLIEST_BIRTH)
        @Max(9999)
        Integer birthYear) {

  static MemberPerson of(Client client, ClientIdentity identity) {
    return new MemberPerson(
        identity.givenName(),
        identity.familyName(),
        client.gender(),
        identity.birthDate(),
        identity.birthDate() == null ? client.yearOfBirth() : null);
  }

  /** As a registration would tell it. */
  NewClient asClient() {
    return new NewClient(givenName, familyName, gender, birthDate, birthYear, null, null, null);
  }
}
