// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.coverage;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.arealist.AreaList;
import nl.socialteams.areas.arealist.ListedArea;

/** The coverage of a district. */
@Schema(name = "DistrictCoverage", description = "Dekking van een wijk / of a district.")
public record DistrictCoverage(
    @NotNull @Schema(description = "Wijkcode.", examples = "WK093502") String districtCode,
    @NotNull @Schema(description = "Wijknaam / name.", examples = "Buitenwijk West")
        String districtName,
    @NotNull @Schema(description = "Alle buurten / all neighbourhoods.", examples = "10")
        Integer neighbourhoods,
    @NotNull @Schema(description = "Deels gedekt / in part.", examples = "1") Integer partly,
    @NotNull @Schema(description = "Zonder team / without a team.", examples = "0")
        Integer without) {

  static List<DistrictCoverage> of(AreaList list, List<CoverageFinding> findings) {
    return list.neighbourhoods().stream()
        .collect(Collectors.groupingBy(ListedArea::districtCode, TreeMap::new, Collectors.toList()))
        .values()
        .stream()
        .map(listed -> of(listed.getFirst(), listed.size(), findings))
        .toList();
  }

  private static DistrictCoverage of(
      ListedArea first, int neighbourhoods, List<CoverageFinding> findings) {
    return new DistrictCoverage(
        first.districtCode(),
        first.districtName(),
        neighbourhoods,
        count(first.districtCode(), Covered.PARTLY, findings),
        count(first.districtCode(), Covered.NONE, findings));
  }

  private static int count(String district, Covered covered, List<CoverageFinding> findings) {
    return (int)
        findings.stream()
            .filter(f -> f.districtCode().equals(district) && f.covered() == covered)
            .count();
  }
}
