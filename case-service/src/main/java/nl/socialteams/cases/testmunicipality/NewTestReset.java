// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.testmunicipality;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.teammapping.AreaCodes;

/** In which test municipality the caller begins anew. */
@Schema(name = "NewTestReset", description = "Opnieuw beginnen / beginning anew.")
public record NewTestReset(
    @Schema(description = "Testgemeente / test municipality.", examples = "GM9999")
        @NotNull
        @Pattern(regexp = AreaCodes.MUNICIPALITY)
        String municipality) {}
