// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.client;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The resident who is registered. */
@Schema(name = "NewClient", description = "Aan te melden bewoner / the resident to register.")
public record NewClient(
    @Schema(description = "Voornaam / given name.", examples = "Aaltje") @NotBlank @Size(max = 100)
        String givenName,
    @Schema(description = "Achternaam / family name.", examples = "Voorbeeld")
        @NotBlank
        @Size(max = 100)
        String familyName,
    @Schema(description = "Geslacht / gender.", examples = "FEMALE") @NotNull Gender gender,
    @Schema(description = "Geboortedatum / date of birth; or else birthYear.") LocalDate birthDate,
    @Schema(
            description = "Geboortejaar / year of birth, where the date is not known.",
            examples = "1968")
        @Min(NewClient.EARLIEST_BIRTH)
        @Max(9999)
        Integer birthYear,
    @Schema(description = "Leefeenheid / living unit.", examples = "WITH_OTHERS_AND_CHILDREN")
        LivingUnit livingUnit,
    @Schema(description = "Contactgegevens / how the client is reached.") @Valid
        ClientContact contact,
    @Schema(
            description = "Burgerservicenummer (BSN) / citizen service number.",
            examples = "999990019")
        @Pattern(regexp = CitizenServiceNumber.FORM)
        String bsn) {
  public static final int EARLIEST_BIRTH = 1880;

  ClientIdentity identity() {
    return new ClientIdentity(givenName, familyName, birthDate, contact, bsn);
  }

  /** Null where neither date nor year is known. */
  public Integer yearOfBirth() {
    return birthDate == null ? birthYear : Integer.valueOf(birthDate.getYear());
  }
}
