// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.collective;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;
import nl.socialteams.areas.socialmap.NewProvision;

/** An activity that is planned. */
@Schema(name = "NewCollectiveActivity", description = "Collectieve activiteit / an activity.")
public record NewActivity(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Soort, als code / kind, by code.", examples = "MEALS")
        @NotNull
        @Pattern(regexp = NewProvision.CODE_FORM)
        @Size(max = 60)
        String kind,
    @Schema(description = "Naam, openbaar / name, public.", examples = "Samen koken")
        @NotBlank
        @Size(max = 200)
        String title,
    @Schema(description = "Plaats / place.", examples = "Buurthuis") @Size(max = 200) String place,
    @Schema(description = "Buurten / neighbourhoods.", examples = "[\"BU09350205\"]")
        @NotNull
        @Size(min = 1, max = 200)
        List<@NotNull @Pattern(regexp = NeighbourhoodCodes.FORM) String> neighbourhoodCodes,
    @Schema(description = "Dagen / days.", examples = "[\"2030-04-04\", \"2030-04-11\"]")
        @NotNull
        @Size(min = 1, max = 200)
        List<@NotNull LocalDate> dates,
    @Schema(description = "Plaatsen / how many can take part.", examples = "12")
        @NotNull
        @Min(1)
        @Max(10_000)
        Integer capacity,
    @Schema(description = "Casussen waarvoor, pseudoniem / cases it is for.", examples = "[]")
        @Size(max = 500)
        List<@NotNull UUID> caseIds,
    @Schema(description = "Gepland op / planned on.", examples = "2024-03-01") @NotNull
        LocalDate plannedOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
