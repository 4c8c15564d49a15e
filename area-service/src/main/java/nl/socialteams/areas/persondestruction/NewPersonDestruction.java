// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.persondestruction;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That somebody's data are to be destroyed. */
@Schema(name = "NewPersonDestruction", description = "Vernietiging / a destruction.")
public record NewPersonDestruction(
    @Schema(description = "Grond / ground.", examples = "PERSON_REQUEST") @NotNull
        DestructionGround ground) {}
