// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.delivery;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.ownidentifier.OwnIdentifier;
import nl.socialteams.cases.teammapping.AreaCodes;

/** By which own identifiers registrations are sought. */
@Schema(
    name = "RegistrationSearch",
    description = "Zoekvraag op eigen kenmerken / a search by own identifiers.")
public record RegistrationSearch(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = AreaCodes.MUNICIPALITY)
        String municipality,
    @Schema(description = "Eigen kenmerken, ten hoogste 200 / at most 200.")
        @NotNull
        @Size(min = 1, max = 200)
        List<@NotNull @Valid OwnIdentifier> ownIdentifiers) {}
