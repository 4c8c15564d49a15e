// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.organisation;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How an organisation is funded during a time. */
@Schema(name = "Funding", description = "Financiering / how it is funded during a time.")
public record FundingView(
    @NotNull @Schema(description = "Financieringsvorm / form.", examples = "SUBSIDY") String form,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2013-01-01")
        LocalDate from,
    @Schema(description = "Eerste dag erna / first day after it.") LocalDate until) {

  static FundingView of(Funding funding) {
    return new FundingView(
        funding.form(), funding.timeline().validFrom(), funding.timeline().validUntil());
  }
}
