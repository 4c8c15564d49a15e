// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.listchange;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What changed between the lists of two years. */
@Schema(name = "NewNeighbourhoodChanges", description = "Wijzigingen tussen twee jaren / changes.")
public record NewChanges(
    @Schema(description = "Eerste jaar / the earlier year.", examples = "2014")
        @NotNull
        @Min(1995)
        @Max(2100)
        Integer fromYear,
    @Schema(description = "Tweede jaar / the later year.", examples = "2017")
        @NotNull
        @Min(1995)
        @Max(2100)
        Integer toYear,
    @NotEmpty @Size(max = 2000) List<@Valid @NotNull NewChange> changes) {}
