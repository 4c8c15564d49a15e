// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.memberterms;

import java.util.List;
import java.util.Set;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was agreed with a volunteer. */
@Schema(name = "VolunteerTerms", description = "Afspraken met een vrijwilliger / a volunteer's.")
public record VolunteerTerms(
    @Schema(description = "Beschikbaarheid / availability.", examples = "[\"TUESDAY_MORNING\"]")
        @NotNull
        @Size(max = 21)
        Set<@NotNull Availability> availability,
    @Schema(
            description = "Gevolgde training / training followed.",
            examples = "[\"Gespreksvoering\"]")
        @NotNull
        @Size(max = 50)
        List<@NotBlank @Size(max = 200) String> trainings,
    @Schema(description = "Vergoeding / reimbursement.", examples = "EXPENSES") @NotNull
        Reimbursement reimbursement) {}
