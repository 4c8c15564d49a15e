// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamlookup;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.postcode.Address;

/** A place by its address. */
@Schema(name = "LookupAddress", description = "Adres / an address.")
public record GivenAddress(
    @Schema(description = "Postcode.", examples = "6216 AB")
        @NotNull
        @Pattern(regexp = Address.POSTCODE_FORM)
        String postcode,
    @Schema(description = "Huisnummer; leeg waar onbekend / house number.", examples = "12")
        @Min(1)
        @Max(99999)
        Integer houseNumber,
    @Schema(description = "Huisletter / house letter.", examples = "A")
        @Pattern(regexp = "^[A-Za-z]$")
        String houseLetter,
    @Schema(
            description =
                "Toevoeging; wordt niet gebruikt, want geen tabel kent haar / ignored: no table"
                    + " knows it.",
            examples = "bis")
        @Size(max = 20)
        String houseNumberAddition) {

  Address address() {
    return Address.of(postcode, houseNumber, houseLetter);
  }
}
