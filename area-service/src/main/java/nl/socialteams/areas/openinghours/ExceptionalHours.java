// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Days that differ from the week: other hours, or closed. */
@Schema(
    name = "ExceptionalHours",
    description = "Afwijkende openingstijd / other hours on some days; without times: closed.")
public record ExceptionalHours(
    @Schema(description = "Eerste dag / first day.", examples = "2030-03-04") @NotNull
        LocalDate firstDay,
    @Schema(description = "Laatste dag, die meetelt / last day, included.", examples = "2030-03-05")
        @NotNull
        LocalDate lastDay,
    @Schema(description = "Vanaf; leeg is gesloten / from; absent where closed.")
        @Pattern(regexp = ClockTime.FORM)
        String opens,
    @Schema(description = "Tot / until.") @Pattern(regexp = ClockTime.FORM) String closes,
    @Schema(description = "Reden / reason.", examples = "Carnaval") @Size(max = 100)
        String reason) {}
