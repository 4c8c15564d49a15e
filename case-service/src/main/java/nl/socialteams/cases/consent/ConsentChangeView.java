// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.consent;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A step in the life of a consent as the API shows it. */
@Schema(name = "ConsentChange", description = "Stap van een toestemming / a step of a consent.")
public record ConsentChangeView(
    @NotNull @Schema(examples = "GIVEN") ConsentStatus status,
    @NotNull @Schema(description = "Op / on.", examples = "2025-03-03") LocalDate on,
    @NotNull @Schema(description = "Omvatte delen / parts covered.", examples = "[\"CLIENT\"]")
        List<FilePart> parts,
    @Schema(description = "Leefgebieden; leeg is alle / life domains; absent for all.")
        List<String> lifeDomains,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2025-03-03T12:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {}
