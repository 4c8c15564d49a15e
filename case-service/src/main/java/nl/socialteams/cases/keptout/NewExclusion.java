// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.keptout;

import java.util.UUID;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a client keeps out: a worker or an organisation. */
@Schema(
    name = "NewExclusion",
    description = "Uitsluiting van een dossier / somebody kept out of a file: one of the two.")
public record NewExclusion(
    @Schema(description = "Medewerker / worker.") UUID workerId,
    @Schema(
            description =
                "Organisatie, met allen die er werken / organisation, with all its workers.",
            examples = "0198c5f2-7d1e-7a33-9d10-0000000000b1")
        UUID organisationId,
    @Schema(
            description = "Wat de cliënt erover zei / what the client said of it.",
            examples = "Cliënt kent deze organisatie uit een eerder conflict")
        @NotBlank
        @Size(max = 1000)
        String reason) {}
