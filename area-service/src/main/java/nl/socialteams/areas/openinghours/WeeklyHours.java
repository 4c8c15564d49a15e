// SPDX-License-Identifier: EUPL-1.2
package nl.socialteams.areas.openinghours;

import java.time.DayOfWeek;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Open on a day of the week between two times. */
@Schema(name = "WeeklyHours", description = "Wekelijkse openingstijd / open each week at.")
public record WeeklyHours(
    @Schema(description = "Dag van de week / day of the week.", examples = "TUESDAY") @NotNull
        DayOfWeek weekday,
    @Schema(description = "Vanaf / from, in Nederlandse tijd.", examples = "09:00")
        @NotNull
        @Pattern(regexp = ClockTime.FORM)
        String opens,
    @Schema(description = "Tot / until; 24:00 is the end of the day.", examples = "12:30")
        @NotNull
        @Pattern(regexp = ClockTime.FORM)
        String closes) {}
