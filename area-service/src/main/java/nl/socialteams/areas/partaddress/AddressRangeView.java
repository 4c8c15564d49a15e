// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.partaddress;

import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.postcode.Address;

/** A range of addresses, as it is told and shown. */
@Schema(name = "AddressRange", description = "Reeks adressen / a range of addresses.")
public record AddressRangeView(
    @Schema(description = "Postcode.", examples = "6216 ZZ")
        @NotNull
        @Pattern(regexp = Address.POSTCODE_FORM)
        String postcode,
    @Schema(description = "Eerste huisnummer; leeg vanaf het begin / first.", examples = "2")
        @Min(1)
        @Max(99999)
        Integer fromNumber,
    @Schema(description = "Laatste huisnummer; leeg tot het einde / last.", examples = "48")
        @Min(1)
        @Max(99999)
        Integer untilNumber,
    @Schema(description = "Kant van de straat; leeg voor beide / side.", examples = "EVEN")
        Side side,
    @Schema(
            description =
                "Huisletters, met een lege tekst voor geen letter; leeg voor alle / letters; an"
                    + " empty text for none; absent for all.")
        @Size(max = 27)
        List<@NotNull @Pattern(regexp = "^[A-Za-z]?$") String> houseLetters) {

  AddressRange range() {
    return new AddressRange(
        Address.of(postcode, null, null).postcode(),
        new HouseNumbers(fromNumber, untilNumber, Objects.requireNonNullElse(side, Side.ALL)),
        HouseLetters.of(houseLetters));
  }

  static AddressRangeView of(AddressRange range) {
    HouseNumbers numbers = range.numbers();
    return new AddressRangeView(
        range.postcode(), numbers.from(), numbers.until(), numbers.side(), range.letters().list());
  }
}
