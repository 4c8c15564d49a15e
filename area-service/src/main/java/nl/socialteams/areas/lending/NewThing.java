// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.lending;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;
import nl.socialteams.areas.socialmap.NewProvision;

/** Something that can be borrowed. */
@Schema(name = "NewLendableThing", description = "Uitleenbaar ding / a thing to lend.")
public record NewThing(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(
            description = "Soort, code van de lijst LENDABLE_KIND / kind, a code of that list.",
            examples = "MOBILITY_SCOOTER")
        @NotNull
        @Pattern(regexp = NewProvision.CODE_FORM)
        @Size(max = 60)
        String kind,
    @Schema(description = "Naam / name.", examples = "Scootmobiel 7") @NotBlank @Size(max = 100)
        String name,
    @Schema(description = "Uitleenpunt / where it is lent.", examples = "Buurthuis Voorbeeld")
        @NotBlank
        @Size(max = 200)
        String lendingPoint,
    @Schema(description = "Buurt van het uitleenpunt / its neighbourhood.", examples = "BU09350205")
        @NotNull
        @Pattern(regexp = NeighbourhoodCodes.FORM)
        String neighbourhoodCode,
    @Schema(description = "Uitleenbaar vanaf / lent from.", examples = "2014-10-01") @NotNull
        LocalDate lentFrom,
    @Schema(description = "Eerste dag niet meer / first day no longer.") LocalDate lentUntil) {}
