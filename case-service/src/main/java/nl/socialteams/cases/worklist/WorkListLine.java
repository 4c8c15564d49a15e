// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.worklist;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.casefile.CasePhase;
import nl.socialteams.cases.household.DirectorView;

/** A line of a work list: all that a screen needs of a case. */
@Schema(name = "WorkListLine", description = "Regel van de werkvoorraad / a line of a work list.")
public record WorkListLine(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f") UUID caseId,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c61") UUID clientId,
    @NotNull @Schema(description = "Voornaam / given name.", examples = "Aaltje") String givenName,
    @NotNull @Schema(description = "Achternaam / family name.", examples = "Voorbeeld")
        String familyName,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c60") UUID householdId,
    @NotNull @Schema(description = "Fase / phase.", examples = "CLARIFYING") CasePhase phase,
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @Schema(description = "Teamnaam.", examples = "Caberg-Bosscherveld") String teamName,
    @Schema(description = "Regisseur nu / director now.") DirectorView director,
    @NotNull @Schema(description = "CBS-buurtcode.", examples = "BU09350205")
        String neighbourhoodCode,
    @NotNull @Schema(description = "Eerste dag / first day.", examples = "2024-03-01")
        LocalDate openedOn,
    @Schema(description = "Eerstvolgende termijn / the next term.", examples = "2024-03-15")
        LocalDate nextDueOn,
    @NotNull @Schema(description = "Wat er te doen is / what is to be done.")
        List<WorkView> work) {}
