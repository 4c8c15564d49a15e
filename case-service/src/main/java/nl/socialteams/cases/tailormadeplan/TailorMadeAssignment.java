// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who is the contact or the expert from now on. */
@Schema(
    name = "TailorMadeAssignment",
    description = "Contactpersoon of deskundige / who is the contact or the expert.")
public record TailorMadeAssignment(
    @Schema(description = "Rol / role.", examples = "CONTACT") @NotNull TailorMadeRole role,
    @Schema(description = "Medewerker; anders uzelf / worker; absent: yourself.") UUID workerId) {}
