// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.contactmoment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A contact or consultation as it is told. */
@Schema(
    name = "NewContactMoment",
    description = "Contactmoment of overleg / a contact or consultation about a case.")
public record NewContactMoment(
    @Schema(description = "Op / on.", examples = "2025-03-03") @NotNull LocalDate heldOn,
    @Schema(description = "Soort / kind.", examples = "KITCHEN_TABLE_TALK") @NotNull
        ContactKind kind,
    @Schema(description = "Bewoner aanwezig / resident present.", examples = "true") @NotNull
        Boolean residentPresent,
    @Schema(
            description =
                "Bewoner stemt in met teamoverleg zonder hem of haar / the resident consents to a"
                    + " consultation of the team that he or she is absent from.")
        Boolean residentConsents,
    @Schema(
            description =
                "Reden om bij gevaar zonder bewoner en toestemming te overleggen / why, on danger, the"
                    + " team consults without the resident and without consent.")
        @Size(min = 1, max = 1000)
        String danger,
    @Schema(description = "Medewerkers die deelnamen / workers who took part.", examples = "[]")
        @Size(max = 30)
        List<@NotNull UUID> workerIds,
    @Schema(
            description = "Wie uit het netwerk deelnam / who of the network took part.",
            examples = "[\"FAMILY\"]")
        @Size(max = 8)
        List<@NotNull NetworkKind> network,
    @Schema(
            description = "Wat is besproken / what was discussed.",
            examples = "De bewoner vertelt wat er speelt en wat het netwerk kan doen")
        @NotBlank
        @Size(max = 4000)
        String discussed,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  public NewContactMoment {
    workerIds = workerIds == null ? List.of() : workerIds;
    network = network == null ? List.of() : network;
  }
}
