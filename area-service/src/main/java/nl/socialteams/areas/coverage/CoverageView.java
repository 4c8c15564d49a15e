// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The coverage of a municipality on a day. */
@Schema(name = "Coverage", description = "Dekking op een datum / coverage on a day.")
public record CoverageView(
    @NotNull @Schema(examples = "GM0935") String municipality,
    @NotNull @Schema(description = "Peildatum / reference date.", examples = "2016-12-31")
        LocalDate on,
    @NotNull @Schema(description = "Jaar van de lijst / year of the CBS list.", examples = "2014")
        Integer listYear,
    @NotNull @Schema(description = "Alle buurten / all neighbourhoods.", examples = "44")
        Integer neighbourhoods,
    @NotNull @Schema(description = "Geheel gedekt / wholly covered.", examples = "14")
        Integer whole,
    @NotNull @Schema(description = "Deels gedekt / in part.", examples = "2") Integer partly,
    @NotNull @Schema(description = "Zonder team / without a team.", examples = "28")
        Integer without,
    @NotNull InhabitantsWithoutTeam inhabitantsWithoutTeam,
    @NotNull @Schema(description = "Per wijk / by district.") List<DistrictCoverage> districts,
    @NotNull @Schema(description = "Wat niet geheel gedekt is / all not wholly covered.")
        List<CoverageFinding> findings) {}
