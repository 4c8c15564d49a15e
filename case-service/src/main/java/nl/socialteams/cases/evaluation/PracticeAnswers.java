// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.evaluation;

import java.util.List;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** The answers. An absent one was not given; an empty list says: none of them. */
@Schema(
    name = "PracticeAnswers",
    description =
        "Antwoorden; wat ontbreekt is niet beantwoord / answers; what is absent was not answered.")
public record PracticeAnswers(
    @Schema(
            description = "Aanpak anders dan voorheen / approach other than formerly.",
            examples = "true")
        Boolean departsFromFormerPractice,
    @Schema(
            description = "Waarin / in what: codes of DEPARTURE_REASON.",
            examples = "[\"RESIDENT_DIRECTS\"]")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = ListCodes.CODE_FORM) String> departureReasons,
    @Schema(description = "Waarom niet / why not: codes of NO_DEPARTURE_REASON.") @Size(max = 20)
        List<@NotNull @Pattern(regexp = ListCodes.CODE_FORM) String> noDepartureReasons,
    @Schema(
            description = "Waartoe het leidde / what it led to: codes of EVALUATION_EFFECT.",
            examples = "[\"LESS_DEMAND\"]")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = ListCodes.CODE_FORM) String> effects,
    @Schema(
            description = "Ander arrangement dan voorheen / another arrangement.",
            examples = "true")
        Boolean differentArrangement,
    @Schema(
            description = "Waarin / in what way: codes of ARRANGEMENT_DIFFERENCE.",
            examples = "[\"MORE_RESIDENT_LESS_PROFESSIONAL\"]")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = ListCodes.CODE_FORM) String> arrangementDifferences,
    @Schema(description = "Tijd gewonnen / time gained.", examples = "false") Boolean timeGained,
    @Schema(
            description =
                "Buurtservice of een andere buurtactiviteit gebruikt / the neighbourhood exchange or"
                    + " another activity of the neighbourhood was used.",
            examples = "true")
        Boolean neighbourhoodPowerUsed,
    @Schema(description = "Ondersteuning voldoende / support is sufficient.", examples = "true")
        Boolean sufficientSupport,
    @Schema(description = "Cliënt tevreden / the client is satisfied.", examples = "true")
        Boolean satisfied,
    @Schema(
            description = "Welke hulpmiddelen hielpen / which helped: codes of INSTRUMENT.",
            examples = "[\"KITCHEN_TABLE_TALK\"]")
        @Size(max = 20)
        List<@NotNull @Pattern(regexp = ListCodes.CODE_FORM) String> helpfulInstruments) {}
