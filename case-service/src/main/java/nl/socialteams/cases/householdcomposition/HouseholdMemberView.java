// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.Gender;

/** A member of a household as the API shows one. */
@Schema(name = "HouseholdMember", description = "Lid van een huishouden / who lives in it.")
public record HouseholdMemberView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4ca0") UUID memberId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @Schema(description = "Cliënt; leeg zonder eigen dossier / absent without a file.")
        UUID clientId,
    @NotNull @Schema(description = "Voornaam / given name.", examples = "Bo") String givenName,
    @NotNull @Schema(description = "Achternaam / family name.", examples = "Voorbeeld")
        String familyName,
    @NotNull @Schema(description = "Geslacht / gender.", examples = "UNKNOWN") Gender gender,
    @Schema(description = "Geboortedatum / date of birth.") LocalDate birthDate,
    @Schema(description = "Geboortejaar / year of birth.", examples = "2012") Integer birthYear,
    @NotNull @Schema(description = "Woont er vanaf / lives there from.", examples = "2024-03-01")
        LocalDate validFrom,
    @Schema(description = "Eerste dag dat het lid er niet meer woont / first day without.")
        LocalDate validUntil,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2025-09-01T09:30:00Z")
        Instant knownFrom,
    @Schema(description = "Bekend tot, bij wat vervangen is / until when, where superseded.")
        Instant knownUntil,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted,
    @NotNull
        @Schema(
            description = "Ingetrokken: bij vergissing vastgelegd / withdrawn, it never was.",
            examples = "false")
        Boolean withdrawn,
    @Schema(description = "Lid dat dezelfde bleek / the member who was found to be the same.")
        UUID sameAs,
    @Schema(description = "Wat eerder bekend was, alleen bij één / what was known before.")
        List<HouseholdMemberView> earlier) {

  /**
   * @param earlier null in a list
   */
  static HouseholdMemberView of(
      HouseholdMember member, MemberPerson person, List<HouseholdMemberView> earlier) {
    return new HouseholdMemberView(
        member.member(),
        member.household(),
        member.client(),
        person.givenName(),
        person.familyName(),
        person.gender(),
        person.birthDate(),
        person.birthYear(),
        member.time().validFrom(),
        member.time().validUntil(),
        member.time().knownFrom(),
        member.time().knownUntil(),
        member.time().asserted(),
        member.isWithdrawn(),
        member.joinedInto(),
        earlier);
  }
}
