// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The costs of some cases.
 *
 * @param teamId null in the total, and for cases without a team
 */
@Schema(name = "SupportCostRow", description = "Kosten van casussen / costs of cases.")
public record SupportCostRow(
    @Schema(description = "Team dat de casus nu heeft / team that has the cases now.") UUID teamId,
    @NotNull @Schema(description = "Casussen met ondersteuning / cases.", examples = "12")
        Long cases,
    @NotNull @Schema(description = "Waarvan alle kosten bekend / complete.", examples = "9")
        Long completeCases,
    @NotNull @Schema(description = "Arrangement van voorheen / former.") ArrangementCosts former,
    @NotNull @Schema(description = "Arrangement nu / current.") ArrangementCosts current,
    @Schema(description = "Over volledige casussen, als die er zijn / over complete cases.")
        CompleteComparison comparison) {

  static SupportCostRow of(UUID team, List<CaseCosts> cases) {
    List<CaseCosts> complete = cases.stream().filter(CaseCosts::isComplete).toList();
    return new SupportCostRow(
        team,
        (long) cases.size(),
        (long) complete.size(),
        ArrangementCosts.of(cases.stream().flatMap(each -> each.former().stream()).toList()),
        ArrangementCosts.of(cases.stream().flatMap(each -> each.current().stream()).toList()),
        CompleteComparison.of(complete));
  }
}
