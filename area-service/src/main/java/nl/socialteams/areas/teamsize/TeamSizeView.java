// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.teamsize;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;

import jakarta.validation.constraints.NotNull;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How large a team is on a day. */
@Schema(name = "TeamSize", description = "Omvang van een team op een dag / a team's size.")
public record TeamSizeView(
    @NotNull @Schema(examples = "0198c5f2-7d1e-7a33-9d10-2f6f3a1b4c5d") UUID teamId,
    @NotNull @Schema(description = "Peildatum / day.", examples = "2014-07-01") LocalDate on,
    @NotNull @Schema(description = "Beroepskrachten / professionals.") TeamPartSize professionals,
    @NotNull @Schema(description = "Vrijwilligers / volunteers.") TeamPartSize volunteers,
    @NotNull @Schema(description = "Van hen afwezig / absent of them.", examples = "1")
        Integer absent,
    @NotNull @Schema(description = "Afwezigen met waarnemer / with a stand-in.", examples = "1")
        Integer stoodInFor,
    @NotNull
        @Schema(
            description = "Uren van een volledige werkweek / hours of full time.",
            examples = "36")
        BigDecimal fullTimeHours,
    @Schema(
            description = "Wat er niet bekend is / what is not known.",
            examples = "FTE unknown for 2")
        String remark) {}
