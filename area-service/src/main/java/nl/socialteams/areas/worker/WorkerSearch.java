// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.worker;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;

/** Whom to look for. */
@Schema(name = "WorkerSearch", description = "Zoekvraag / whom to look for.")
public record WorkerSearch(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(
            description = "Hele achternaam; hoofdletters en accenten tellen niet / family name.",
            examples = "Verzonnen")
        @NotBlank
        @Size(max = 100)
        String familyName) {}
