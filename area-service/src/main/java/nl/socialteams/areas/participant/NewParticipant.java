// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.participant;

import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;
import nl.socialteams.areas.neighbourhood.NeighbourhoodCodes;

/** A resident who starts to take part, or whose details are replaced. */
@Schema(name = "NewParticipant", description = "Deelnemer / a participant of the exchange.")
public record NewParticipant(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Buurt / neighbourhood.", examples = "BU09350205")
        @NotNull
        @Pattern(regexp = NeighbourhoodCodes.FORM)
        String neighbourhoodCode,
    @Schema(description = "Aangemeld op / taking part since.", examples = "2024-03-01") @NotNull
        LocalDate registeredOn,
    @Schema(description = "Wie het is / who it is.") @NotNull @Valid ParticipantPerson person) {}
