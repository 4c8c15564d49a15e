// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.accesslog.reading;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.accesslog.Action;
import nl.socialteams.accesslog.Outcome;

/**
 * That somebody of a role used a file on a day, as a resident may know it: by role, not by name.
 */
@Schema(name = "FileViewing", description = "Inzage in een dossier / that a file was used.")
public record FileViewing(
    @NotNull @Schema(description = "Dag / day.", examples = "2026-11-22") LocalDate day,
    @NotNull
        @Schema(description = "Wie, in woorden / who.", examples = "Medewerker van een wijkteam")
        String who,
    @Schema(description = "Organisatie / organisation.") String organisation,
    @NotNull @Schema(description = "Handeling / action.", examples = "READ") Action action,
    @NotNull @Schema(description = "Afloop / outcome.", examples = "ALLOWED") Outcome outcome,
    @NotNull
        @Schema(
            description = "Waarom, in woorden / why.",
            examples = "Ondersteuning door het wijkteam")
        String purpose,
    @Schema(description = "Regel die toegang gaf / rule that let in.", examples = "TEAM")
        String basis,
    @NotNull @Schema(description = "Hoe vaak die dag / how often that day.", examples = "3")
        int times) {}
