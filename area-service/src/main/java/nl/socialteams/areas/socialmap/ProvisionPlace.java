// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import jakarta.persistence.Embeddable;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a provision is; every member may be absent, coordinates come in pairs. */
@Schema(name = "ProvisionPlace", description = "Adres en coördinaten / address and coordinates.")
@Embeddable
public record ProvisionPlace(
    @Schema(description = "Straat / street.", examples = "Voorbeeldplein") @Size(max = 100)
        String street,
    @Schema(description = "Huisnummer / house number.", examples = "12") @Size(max = 20)
        String houseNumber,
    @Schema(description = "Postcode.", examples = "6217 AB")
        @Pattern(regexp = "^[1-9][0-9]{3} ?[A-Z]{2}$")
        String postcode,
    @Schema(description = "Plaats / town.", examples = "Maastricht") @Size(max = 100) String city,
    @Schema(description = "Lengtegraad / longitude (WGS 84).", examples = "5.6715")
        @DecimalMin("3")
        @DecimalMax("8")
        Double longitude,
    @Schema(description = "Breedtegraad / latitude (WGS 84).", examples = "50.8617")
        @DecimalMin("50")
        @DecimalMax("54")
        Double latitude) {}
