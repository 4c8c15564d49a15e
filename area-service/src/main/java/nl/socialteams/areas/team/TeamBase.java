// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a team can be found. */
@Embeddable
@Schema(name = "TeamBase", description = "Standplaats van een team / where it can be found.")
public record TeamBase(
    @Schema(description = "Straat / street.", examples = "Cabergerweg") @NotBlank @Size(max = 100)
        String street,
    @Schema(description = "Huisnummer met toevoeging / number.", examples = "21")
        @NotBlank
        @Size(max = 20)
        String houseNumber,
    @Schema(description = "Postcode.", examples = "6217SB")
        @NotNull
        @Pattern(regexp = "^[1-9][0-9]{3}[A-Z]{2}$")
        String postcode,
    @Schema(description = "Plaats / town.", examples = "Maastricht") @NotBlank @Size(max = 100)
        String town) {}
