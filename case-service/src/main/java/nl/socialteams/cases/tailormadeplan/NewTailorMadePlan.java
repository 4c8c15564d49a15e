// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.cases.tailormadeplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

import nl.socialteams.cases.codelist.ListCodes;

/** A tailor-made plan to begin, with why the household is eligible. */
@Schema(
    name = "NewTailorMadePlan",
    description = "Nieuw maatwerkplan / a tailor-made plan to begin, with why it is needed.")
public record NewTailorMadePlan(
    @Schema(
            description = "Casus waarin het begint / case in which it begins.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5f")
        @NotNull
        UUID caseId,
    @Schema(description = "Begonnen op / begun on.", examples = "2025-09-01") @NotNull
        LocalDate startedOn,
    @Schema(
            description =
                "Leefgebieden met problemen, ten minste twee / life domains with problems, two at"
                    + " least.",
            examples = "[\"FINANCES\",\"MENTAL_HEALTH\"]")
        @NotNull
        @Size(min = 2, max = 20)
        List<@NotNull @Pattern(regexp = ListCodes.CODE_FORM) String> lifeDomains,
    @Schema(
            description = "Reguliere oplossingen die ontoereikend bleken / that fell short.",
            examples =
                "[{\"lifeDomain\":\"FINANCES\",\"solution\":\"Aanvraag schuldhulpverlening\","
                    + "\"fellShort\":\"Afgewezen wegens een lopende echtscheiding\"}]")
        @NotNull
        @Size(min = 1, max = 30)
        List<@NotNull @Valid TriedSolution> triedSolutions,
    @Schema(
            description =
                "Eigen contactpersoon, werkt in het team van de casus of heeft de regie; anders uzelf"
                    + " / the household's contact; absent: yourself.")
        UUID contactWorkerId,
    @Schema(
            description = "Adviserende deskundige, nooit de contactpersoon / never the contact.",
            examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4e01")
        UUID expertWorkerId,
    @Schema(
            description =
                "Perspectief, als het al met het gezin is bepaald / where it was found already.",
            examples = "Het gezin woont rustig en de kinderen gaan elke dag naar school")
        @Size(min = 1, max = 4000)
        String perspective,
    @Schema(description = "Eerste bespreking / first review.", examples = "2025-10-01") @NotNull
        LocalDate nextReviewOn,
    @Schema(
            description =
                "Bekend sinds / known since; only for an import of history (import:history).")
        Instant knownSince) {}
