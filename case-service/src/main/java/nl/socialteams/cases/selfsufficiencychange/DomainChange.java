// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.selfsufficiencychange;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed in a domain. */
@Schema(name = "DomainChange", description = "Verandering op een domein / change in a domain.")
public record DomainChange(
    @NotNull
        @Schema(description = "Domein in de eerste meting / in the first.", examples = "ADDICTION")
        String domain,
    @NotNull
        @Schema(
            description = "Domein in de laatste meting / in the last.",
            examples = "SUBSTANCE_USE")
        String laterDomain,
    @NotNull @Schema(description = "Score in de eerste / in the first.", examples = "2")
        Integer first,
    @NotNull @Schema(description = "Score in de laatste / in the last.", examples = "4")
        Integer last,
    @NotNull @Schema(description = "Verschil / difference.", examples = "2") Integer change) {}
