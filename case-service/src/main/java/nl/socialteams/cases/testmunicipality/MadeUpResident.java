// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.NewClient;
import nl.socialteams.cases.teammapping.AreaCodes;

/** Somebody who does not exist, to register in a test municipality. */
@Schema(name = "MadeUpResident", description = "Verzonnen inwoner / a made-up resident.")
public record MadeUpResident(
    @NotNull @Schema(description = "Nummer in de lijst / number in the list.", examples = "1")
        Integer number,
    @NotNull
        @Pattern(regexp = AreaCodes.NEIGHBOURHOOD)
        @Schema(description = "Buurt / neighbourhood.", examples = "BU99990000")
        String neighbourhoodCode,
    @NotNull
        @Schema(
            description = "Postcode die nergens is uitgegeven / given out nowhere.",
            examples = "9999SA")
        String postcode,
    @NotNull @Schema(description = "Huisnummer / house number.", examples = "1")
        Integer houseNumber,
    @NotNull
        @Schema(
            description = "Of er al een dossier is, door een ander aangemeld / has a file already.",
            examples = "false")
        Boolean known,
    @NotNull
        @Schema(
            description = "Wat aan deze inwoner te proberen is / what to try on this resident.",
            examples = "Een gewone aanmelding / an ordinary registration.")
        String trial,
    @NotNull @Schema(description = "Zoals aan te melden / as to be registered.")
        NewClient client) {}
