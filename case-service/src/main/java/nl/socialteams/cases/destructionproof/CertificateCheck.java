// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.destructionproof;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether the proofs of a municipality are as they were written. */
@Schema(
    name = "DestructionCertificateCheck",
    description = "Controle van de bewijzen / check of the proofs.")
public record CertificateCheck(
    @NotNull
        @Schema(
            description = "Of alle bewijzen heel zijn / whether all are whole.",
            examples = "true")
        Boolean intact,
    @Schema(
            description =
                "Eerste nummer dat niet klopt of ontbreekt / the first that is not as it was written.")
        Long brokenAt) {}
