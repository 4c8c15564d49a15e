// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.budget.supportcosts;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.budget.money.Money;

/** What an arrangement cost, as far as that is known. */
@Schema(name = "ArrangementCosts", description = "Kosten van een arrangement / of an arrangement.")
public record ArrangementCosts(
    @NotNull @Schema(description = "Vormen van ondersteuning / forms of support.", examples = "5")
        Long supports,
    @Schema(
            type = SchemaType.STRING,
            description = "Kosten die bekend zijn, tenzij geen enkele / costs that are known.",
            examples = "1250.00")
        Money amount,
    @NotNull @Schema(description = "Wat ontbreekt / what is missing.")
        List<MissingAmounts> missing) {

  static ArrangementCosts of(List<SupportCost> costs) {
    Map<MissingReason, Long> missing = new EnumMap<>(MissingReason.class);
    Money known = null;
    for (SupportCost cost : costs) {
      if (cost.missing() != null) {
        missing.merge(cost.missing(), 1L, Long::sum);
      } else {
        known = known == null ? cost.amount() : known.plus(cost.amount());
      }
    }
    return new ArrangementCosts(
        (long) costs.size(),
        known,
        missing.entrySet().stream()
            .map(each -> new MissingAmounts(each.getKey(), each.getValue()))
            .toList());
  }
}
