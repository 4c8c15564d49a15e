// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.whichteam;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.listchange.ChangeView;

/** The team of a place on a day, by which rule, and how sure that is. */
@Schema(name = "WhichTeam", description = "Team bij een plaats / the team of a place.")
public record WhichTeamView(
    @Schema(
            description = "Buurt; leeg waar het er meer kunnen zijn / absent where not one.",
            examples = "BU09350205")
        String neighbourhoodCode,
    @Schema(description = "Deel van de buurt / part of it.") String part,
    @NotNull @Schema(description = "Peildatum / day.", examples = "2017-03-01") LocalDate on,
    @NotNull @Schema(description = "Zekerheid / certainty.", examples = "EXACT")
        Certainty certainty,
    @NotNull @Schema(description = "Regel / what told it.", examples = "POSTCODE_AND_NUMBER")
        Rule rule,
    @Schema(
            description = "Jaar van de gebruikte tabel of kaart / year of the table or map.",
            examples = "2025")
        Integer tableYear,
    @Schema(
            description = "Alleen waar er een team is / only where it is one team.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d")
        UUID teamId,
    @Schema(description = "Teamnaam.", examples = "Caberg-Bosscherveld") String teamName,
    @NotNull @Schema(description = "Waar het er van afhangt / what it depends on.")
        List<CandidateView> candidates,
    @NotNull
        @Schema(
            description =
                "Wijzigingen tussen buurtenlijsten waardoorheen is gelezen / recorded changes that"
                    + " the answer was read through.")
        List<ChangeView> readThrough) {}
