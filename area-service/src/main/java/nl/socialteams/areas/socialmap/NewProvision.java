// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.socialmap;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;
import nl.socialteams.areas.openinghours.OpeningHours;

/** A provision as it is recorded, or replaced whole. */
@Schema(name = "NewProvision", description = "Voorziening op de sociale kaart / a provision.")
public record NewProvision(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Naam / name.", examples = "Inloop Voorbeeldplein")
        @NotBlank
        @Size(max = 200)
        String name,
    @Schema(
            description = "Soort, als code van de codelijst / kind, by code.",
            examples = "ACTIVITY")
        @NotNull
        @Pattern(regexp = NewProvision.CODE_FORM)
        @Size(max = 60)
        String kind,
    @Schema(description = "Organisatie / organisation.", examples = "Stichting Voorbeeld")
        @Size(max = 200)
        String organisation,
    @Schema(
            description =
                "Organisatie waarmee de gemeente werkt / organisation that the municipality works"
                    + " with.")
        UUID organisationId,
    @Schema(description = "Omschrijving / description.") @NotNull @Valid ProvisionText description,
    @Schema(
            description = "Leefgebieden, als code van de codelijst / life domains, by code.",
            examples = "[\"FINANCES\"]")
        @NotNull
        @Size(max = 30)
        List<@NotNull @Pattern(regexp = NewProvision.CODE_FORM) @Size(max = 60) String> lifeDomains,
    @Schema(description = "Bereikt de hele gemeente / reaches all of it.", examples = "false")
        @NotNull
        Boolean wholeMunicipality,
    @Schema(
            description = "Anders de buurten die zij bereikt / else the neighbourhoods it reaches.",
            examples = "[\"BU09350205\"]")
        @Size(max = 500)
        List<@NotNull @Pattern(regexp = NeighbourhoodCodes.FORM) String> neighbourhoodCodes,
    @Schema(description = "Indicatie nodig / indication needed.", examples = "false") @NotNull
        Boolean indicationNeeded,
    @Schema(
            description = "Plaats / where it is.",
            examples =
                "{\"street\": \"Voorbeeldplein\", \"houseNumber\": \"12\", \"city\": \"Maastricht\","
                    + " \"longitude\": 5.6715, \"latitude\": 50.8617}")
        @Valid
        ProvisionPlace place,
    @Schema(
            description = "Bereikbaarheid / contact.",
            examples = "{\"website\": \"https://voorziening.example/inloop\"}")
        @Valid
        ProvisionContact contact,
    @Schema(
            description = "Openingstijden; leeg is onbekend / absent where not known.",
            examples =
                "{\"weekly\": [{\"weekday\": \"TUESDAY\", \"opens\": \"09:00\", \"closes\":"
                    + " \"12:30\"}], \"exceptions\": [], \"closedOnHolidays\": true}")
        @Valid
        OpeningHours openingHours,
    @Schema(description = "Eerste dag / first day.", examples = "2030-01-01") @NotNull
        LocalDate validFrom,
    @Schema(description = "Eerste dag zonder / first day without it.") LocalDate validUntil) {

  /** The form of codes of code lists. */
  public static final String CODE_FORM = "^[A-Z0-9]+([_-][A-Z0-9]+)*$";

  public List<String> neighbourhoodsReached() {
    return neighbourhoodCodes == null ? List.of() : neighbourhoodCodes;
  }
}
