// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact or consultation as the API shows it. */
@Schema(
    name = "ContactMoment",
    description = "Contactmoment of overleg / a contact or consultation about a case.")
public record ContactMomentView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c90") UUID contactMomentId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(description = "Op / on.", examples = "2025-03-03") LocalDate heldOn,
    @NotNull @Schema(description = "Soort / kind.", examples = "KITCHEN_TABLE_TALK")
        ContactKind kind,
    @NotNull @Schema(description = "Bewoner aanwezig / resident present.", examples = "true")
        Boolean residentPresent,
    @Schema(description = "Bewoner stemde in met overleg zonder hem of haar / consented to it.")
        Boolean residentConsents,
    @Schema(description = "Reden bij gevaar / the reason on danger.") String danger,
    @NotNull @Schema(description = "Medewerkers / workers.", examples = "[]") List<UUID> workerIds,
    @NotNull @Schema(description = "Uit het netwerk / of the network.", examples = "[\"FAMILY\"]")
        List<NetworkKind> network,
    @NotNull
        @Schema(
            description = "Wat is besproken / what was discussed.",
            examples = "De bewoner vertelt wat er speelt en wat het netwerk kan doen")
        String discussed,
    @NotNull @Schema(description = "Bekend sinds / known since.", examples = "2025-03-03T12:00:00Z")
        Instant knownFrom,
    @NotNull @Schema(description = "Door een import gesteld / asserted.", examples = "false")
        Boolean asserted) {}
