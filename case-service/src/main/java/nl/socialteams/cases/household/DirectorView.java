// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.household;

import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A household's director as the API shows one. */
@Schema(name = "Director", description = "Regisseur / the director of a household's plan.")
public record DirectorView(
    @NotNull @Schema(description = "Functie / function.", examples = "TEAM_COORDINATOR")
        DirectorFunction function,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(description = "Sinds / since.", examples = "2024-03-01") LocalDate since,
    @Schema(description = "Medewerker / the worker, where a person directs.") UUID workerId,
    @Schema(description = "Eerste dag zonder / first day without.") LocalDate until) {

  public static DirectorView of(Director director) {
    return new DirectorView(
        director.worker() == null ? DirectorFunction.TEAM_COORDINATOR : DirectorFunction.PERSON,
        director.team(),
        director.since(),
        director.worker(),
        director.until());
  }
}
