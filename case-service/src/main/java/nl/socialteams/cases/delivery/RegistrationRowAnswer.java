// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.intake.RegistrationReceipt;
import nl.socialteams.cases.ownidentifier.OwnIdentifier;
import nl.socialteams.problem.Problem;

/** What a row of a stream is answered. */
@Schema(name = "RegistrationRowAnswer", description = "Antwoord op een regel / a row's answer.")
public record RegistrationRowAnswer(
    @NotNull @Schema(description = "Regelnummer, vanaf 1 / from 1.", examples = "1") Long row,
    @Schema(description = "Eigen kenmerk van de regel / the row's own identifier.")
        OwnIdentifier ownIdentifier,
    @NotNull @Schema(description = "Wat ervan kwam / what came of it.", examples = "REGISTERED")
        RowOutcome outcome,
    @Schema(description = "Wat de aanmelding opleverde / what the registration made.")
        RegistrationReceipt registration,
    @Schema(description = "Waarom geweigerd / why it was refused.") Problem problem) {}
