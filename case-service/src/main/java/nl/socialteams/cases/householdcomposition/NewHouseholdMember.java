// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.householdcomposition;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who lives in a household, also where it corrects what was told before. */
@Schema(
    name = "NewHouseholdMember",
    description =
        "Lid van een huishouden: een cliënt, of een persoon zonder eigen dossier / a member: a"
            + " client, or a person without a file.")
public record NewHouseholdMember(
    @Schema(description = "Cliënt, waar het er een is / the client, where it is one.")
        UUID clientId,
    @Schema(
            description = "Of anders wie het is / or else who it is.",
            examples =
                "{\"givenName\":\"Bo\",\"familyName\":\"Voorbeeld\",\"gender\":\"UNKNOWN\","
                    + "\"birthDate\":\"2012-06-01\"}")
        @Valid
        MemberPerson person,
    @Schema(description = "Woont er vanaf / lives there from.", examples = "2024-03-01") @NotNull
        LocalDate validFrom,
    @Schema(description = "Eerste dag dat het lid er niet meer woont / first day without.")
        LocalDate validUntil,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
