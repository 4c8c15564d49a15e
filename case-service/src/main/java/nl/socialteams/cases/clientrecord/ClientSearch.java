// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.clientrecord;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.client.CitizenServiceNumber;
import nl.socialteams.cases.teammapping.AreaCodes;

/** Whom to look for: never in an address. */
@Schema(name = "ClientSearch", description = "Zoekvraag naar cliënten / whom to look for.")
public record ClientSearch(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = AreaCodes.MUNICIPALITY)
        String municipality,
    @Schema(
            description = "Burgerservicenummer (BSN) / citizen service number.",
            examples = "999990019")
        @NotNull
        @Pattern(regexp = CitizenServiceNumber.FORM)
        String bsn) {}
