// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamsize;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.membership.MembershipTerm;
import nl.socialteams.areas.memberterms.FullTime;

/** How many they are. */
@Schema(name = "TeamPartSize", description = "Omvang van een deel van het team / how many.")
public record TeamPartSize(
    @NotNull @Schema(description = "Personen / persons.", examples = "9") Integer persons,
    @Schema(
            description =
                "Fte van wie het bekend is; leeg als van niemand / FTE of those known; absent where"
                    + " it is known of nobody.",
            examples = "5.9")
        BigDecimal fte,
    @NotNull @Schema(description = "Van hoeveel onbekend / unknown for how many.", examples = "0")
        Integer fteUnknown) {

  static TeamPartSize of(List<MembershipTerm> terms, FullTime fullTime) {
    List<BigDecimal> known =
        terms.stream().map(term -> fullTime.fteOf(term.terms())).filter(Objects::nonNull).toList();
    BigDecimal sum = known.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    return new TeamPartSize(
        terms.size(), known.isEmpty() ? null : sum, terms.size() - known.size());
  }
}
