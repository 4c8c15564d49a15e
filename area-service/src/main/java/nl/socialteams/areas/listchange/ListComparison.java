// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Two lists side by side. */
@Schema(name = "NeighbourhoodListComparison", description = "Twee jaren vergeleken / two years.")
public record ListComparison(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(examples = "2014") Integer from,
    @NotNull @Schema(examples = "2017") Integer until,
    @NotNull @Schema(description = "In beide, met dezelfde naam / the same.", examples = "43")
        Integer unchanged,
    @NotNull @Schema(description = "Andere naam / renamed.") List<ComparedName> renamed,
    @NotNull @Schema(description = "Alleen in het eerste jaar / gone.")
        List<ComparedCode> disappeared,
    @NotNull @Schema(description = "Alleen in het tweede jaar / new.") List<ComparedCode> appeared,
    @NotNull
        @Schema(
            description =
                "Hoeveel verdwenen of nieuwe buurten zonder vastgelegde wijziging zijn / how many"
                    + " nobody has explained.",
            examples = "0")
        Integer unexplained) {}
