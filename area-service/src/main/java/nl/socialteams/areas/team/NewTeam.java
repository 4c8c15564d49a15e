// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.team;

import java.time.Instant;
import java.time.LocalDate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.areas.municipality.Municipality;

/** A team to found. */
@Schema(name = "NewTeam", description = "Op te richten sociaal team / a team to found.")
public record NewTeam(
    @Schema(description = "Gemeentecode / municipality.", examples = "GM0935")
        @NotNull
        @Pattern(regexp = Municipality.CODE_FORM)
        String municipality,
    @Schema(description = "Naam / name.", examples = "Heuvelland") @NotBlank @Size(max = 100)
        String name,
    @Schema(description = "Soort team / kind.", examples = "NEIGHBOURHOOD") @NotNull TeamKind kind,
    @Schema(description = "Eerste dag / first day.", examples = "2025-01-01") @NotNull
        LocalDate foundedOn,
    @Schema(description = "Standplaats / where it can be found.") @Valid TeamBase base,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {

  NewTeamName named() {
    return new NewTeamName(name, kind);
  }
}
